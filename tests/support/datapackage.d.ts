/** As much of the package as the tests use; it brings no types. */
declare module 'datapackage' {
  interface Resource {
    readonly name: string;
    read(options: { keyed: boolean; relations: boolean }): Promise<unknown[]>;
  }
  class Package {
    static load(path: string, options: { basePath: string }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly unknown[];
    readonly resources: readonly Resource[];
  }
}
