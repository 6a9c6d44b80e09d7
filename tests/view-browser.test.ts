import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractWithTrace } from '../src/extract.ts';
import { writeArticlePage } from '../src/view/article-page.ts';
import { axeFindings } from './support/axe.ts';
import { hashIn, type OpenedPage, openStage, type PageSetting, type Stage } from './support/browser.ts';
import { readFixtureText } from './support/fixture-text.ts';
import { hostileReport } from './support/hostile-report.ts';

const FIXTURE = 'pansus-merangin-ke-sleman';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

const { report, trace } = extractWithTrace(readFixtureText(FIXTURE));
const lost = { field: 'visits.0.date', rule: 'id/date/day-month', value: '11 Februari 2019', to: '2020-02-11', start: 219, end: 232 };
const html = writeArticlePage(report, { trace: { ...trace, lost: [...trace.lost, lost] } });

const withPage = async (setting: PageSetting, act: (opened: OpenedPage) => Promise<void>, content = html): Promise<void> =>
  act(await stage.show(content, setting));

const litWords = (page: Page) => page.locator('mark.lit').allTextContents();
const isInSight = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });

describe('the page of an article', { timeout: 30_000 }, () => {
  it('lights the words of a value that is pointed at, brings them into sight and tells its rule', () =>
    withPage({}, async ({ page }) => {
      await page.locator('.report a[data-value="recommendations/4"]').hover();
      await expect.poll(() => litWords(page)).toEqual([report.recommendations[4]?.text]);
      await expect.poll(() => isInSight(page, 'mark.lit')).toBe(true);
      const rule = report.recommendations[4]?.evidence[0]?.rule ?? '';
      expect(await page.locator('#pop').textContent()).toContain(rule);
    }));

  it('lights the card of words that are pointed at, and brings it into sight', () =>
    withPage({}, async ({ page }) => {
      const direct = report.quotes.findIndex(({ kind }) => kind === 'direct');
      await page.locator(`mark[data-value="quotes/${direct}"]`).first().hover();
      await expect.poll(() => page.locator('.report a.lit').allTextContents()).toEqual([`“${report.quotes[direct]?.text}”`]);
      await expect.poll(() => isInSight(page, '.report a.lit')).toBe(true);
    }));

  it('lights a value by focus alone', () =>
    withPage({}, async ({ page }) => {
      await page.locator('.report a[data-value="visits/0/date"]').focus();
      expect(await litWords(page)).toEqual(report.visits[0]?.date?.evidence.map(({ exact }) => exact));
    }));

  it('tells rule, confidence and what lost', () =>
    withPage({ hash: '#visits/0/date' }, async ({ page }) => {
      const told = await page.locator('#pop').textContent();
      expect(told).toContain(report.visits[0]?.date?.evidence[0]?.rule);
      expect(told).toContain('11 Februari 2019');
      expect(told).toContain('id/date/day-month');
      await page.goto(`${page.url().split('#')[0]}#people/p1`);
      await expect.poll(() => page.locator('#pop').textContent()).toContain(`${Math.round((report.people[0]?.confidence ?? 0) * 100)} %`);
    }));

  it('opens at the value that the address names', () =>
    withPage({ hash: '#people/p1' }, async ({ page }) => {
      expect(await litWords(page)).toContain(report.people[0]?.evidence[0]?.exact);
      expect(await isInSight(page, 'mark.lit')).toBe(true);
      expect(await isInSight(page, '.report [id="people/p1"].lit')).toBe(true);
    }));

  it('puts a chosen value into the address, shows its next place when it is chosen again, and goes back', () =>
    withPage({}, async ({ page }) => {
      const link = page.locator('.report a[id="agencies/a1"]');
      await link.click();
      expect(await hashIn(page)).toBe('#agencies/a1');
      await page.locator('.report a[id="people/p1"]').click();
      expect(await hashIn(page)).toBe('#people/p1');
      await page.goBack();
      await expect.poll(() => page.locator('.report a.lit').first().getAttribute('data-value')).toBe('agencies/a1');
    }));

  it('steps through the values of the text with n and p', () =>
    withPage({}, async ({ page }) => {
      const order = await page
        .locator('mark[data-layer]')
        .evaluateAll((marks) => [...new Set(marks.map((mark) => mark.getAttribute('data-value')))]);
      await page.keyboard.press('n');
      expect(await hashIn(page)).toBe(`#${order[0]}`);
      await page.keyboard.press('n');
      await page.keyboard.press('n');
      expect(await hashIn(page)).toBe(`#${order[2]}`);
      await page.keyboard.press('p');
      expect(await hashIn(page)).toBe(`#${order[1]}`);
      await page.keyboard.press('p');
      await page.keyboard.press('p');
      expect(await hashIn(page)).toBe(`#${order.at(-1)}`);
    }));

  it('turns layers on and off, by box and by key, and steps over what is off', () =>
    withPage({}, async ({ page }) => {
      const agency = page.locator('mark[data-layer="agency"]').first();
      const line = () => agency.evaluate((mark) => getComputedStyle(mark).textDecorationLine);
      expect(await line()).toBe('underline');
      await page.getByRole('checkbox', { name: 'Lembaga' }).uncheck();
      expect(await line()).toBe('none');
      await page.locator('body').press('0');
      expect(await line()).toBe('underline');
      await page.keyboard.press('0');
      expect(await page.locator('input[name=layer]:checked').count()).toBe(0);
      await page.getByRole('checkbox', { name: 'Tanggal' }).check();
      await page.locator('body').press('n');
      expect(await page.locator('mark.lit').first().getAttribute('data-layer')).toBe('date');
    }));

  it('searches values and text with /, and goes to what is chosen', () =>
    withPage({}, async ({ page }) => {
      await page.keyboard.press('/');
      await page.keyboard.type('sigit haryo');
      const options = page.getByRole('option');
      expect(await options.first().textContent()).toContain('Sigit Haryo Prakoso');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(await hashIn(page)).toMatch(/^#people\/p\d$/u);
      await page.locator('#search').fill('waralaba');
      await page.getByRole('option').filter({ hasText: 'dalam teks' }).first().click();
      expect(await page.evaluate(() => getSelection()?.toString())).toBe('waralaba');
      await page.locator('#search').fill('zzzz');
      expect(await page.locator('#hit-count').textContent()).toBe('Tidak ditemukan');
    }));

  it('shows the keys with ? and closes with Escape, which also lets go of a value', () =>
    withPage({ hash: '#people/p1' }, async ({ page }) => {
      await page.locator('.story').press('?');
      expect(await page.getByRole('dialog').isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await page.getByRole('dialog').isVisible()).toBe(false);
      await page.keyboard.press('Escape');
      expect(await page.locator('mark.lit').count()).toBe(0);
      expect(await page.locator('#pop').isVisible()).toBe(false);
    }));

  it('speaks the language that is asked for', async () => {
    await withPage({}, async ({ page }) => expect(await page.locator('html').getAttribute('lang')).toBe('id'));
    await withPage(
      {},
      async ({ page }) => {
        expect(await page.locator('html').getAttribute('lang')).toBe('en');
        expect(await page.getByRole('checkbox', { name: 'Agency' }).count()).toBe(1);
        expect(await page.locator('.story').getAttribute('lang')).toBe('id');
      },
      writeArticlePage(report, { ui: 'en' }),
    );
  });

  it.each([360, 768, 1280, 1920])('needs no scrolling sideways at %i pixels', (width) =>
    withPage({ width }, async ({ page }) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }),
  );

  it('docks what it tells at the bottom of a narrow screen, with the way to the report', () =>
    withPage({ width: 360, height: 740 }, async ({ page }) => {
      await page.locator('mark[data-value="quotes/0"]').first().click();
      const box = await page.locator('#pop').boundingBox();
      expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(740);
      await page.getByRole('button', { name: 'Lihat di laporan' }).click();
      expect(await isInSight(page, '.report a.lit')).toBe(true);
    }));

  it('prints article and report without its tools', () =>
    withPage({}, async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('#search').isVisible()).toBe(false);
      expect(await page.locator('.story').evaluate((story) => getComputedStyle(story).overflowY)).toBe('visible');
      expect((await page.pdf()).length).toBeGreaterThan(10_000);
    }));

  it.each(['light', 'dark'] as const)('leaves axe nothing to find in the %s', (scheme) =>
    withPage({ scheme, hash: '#quotes/0' }, async ({ page }) => expect(await axeFindings(page)).toEqual([])),
  );

  it('says nothing on the console and asks the network for nothing', () =>
    withPage({ hash: '#people/p1' }, async ({ page, said, requests }) => {
      for (const key of ['n', 'n', '0', '0', '?', 'Escape', '/']) await page.keyboard.press(key);
      await page.keyboard.type('dprd');
      expect(said).toEqual([]);
      expect(requests).toEqual([]);
    }));

  it(
    'shows a hostile article and obeys none of it',
    () =>
      withPage(
        {},
        async ({ page, said, requests }) => {
          await page.evaluate(() => {
            for (const link of document.querySelectorAll('[data-value]')) link.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
          });
          await page.keyboard.press('n');
          await page.locator('#search').fill('script');
          await page.getByRole('option').first().click();
          expect(await page.evaluate(() => Reflect.get(window, 'pwned'))).toBeUndefined();
          expect(await page.locator('script').count()).toBe(2);
          expect(await page.locator('style').count()).toBe(1);
          expect(await page.locator('img, svg, iframe, object, embed, form').count()).toBe(0);
          const hrefs = await page.locator('[href]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
          expect(hrefs.filter((href) => !href.startsWith('#'))).toEqual([]);
          expect(await page.locator('.story').isVisible()).toBe(true);
          expect(await page.locator('body').innerText()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
          expect({ said, requests }).toEqual({ said: [], requests: [] });
        },
        writeArticlePage(hostileReport()),
      ),
    30_000,
  );

  it('runs no script and loads no style that gets into it all the same', () =>
    withPage({}, async ({ page, said }) => {
      await page
        .evaluate(() => {
          const script = document.createElement('script');
          script.append('window.pwned = 1');
          document.body.append(script);
          const style = document.createElement('style');
          style.append('body { display: none }');
          document.body.append(style);
        })
        .catch(() => undefined);
      await page
        .evaluate(() => {
          document.body.innerHTML = '<img src=x onerror="window.pwned=1">';
        })
        .catch(() => undefined);
      expect(await page.evaluate(() => Reflect.get(window, 'pwned'))).toBeUndefined();
      expect(await page.locator('body').evaluate((body) => getComputedStyle(body).display)).not.toBe('none');
      expect(said.length).toBeGreaterThan(0);
    }));
});
