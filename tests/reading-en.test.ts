import { describe, expect, it } from 'vitest';
import { extract, type Report } from '../src/index.ts';
import { advice, bodies, leaders, offices, purposes, sides } from './support/told.ts';

const read = (text: string): Report => extract(`News in Brief From the Region\n\n${text}`);

describe('a name behind an office whose place stands first', () => {
  it.each([
    ['Cebu Governor Carlos Reyes', ['Carlos Reyes', 'Cebu Governor']],
    ['Tabuk City Mayor Rosa P. Valdez', ['Rosa P. Valdez', 'Tabuk City Mayor']],
    ['Lamut Mayor Francisco “Ka Isko” Valdez', ['Francisco Valdez', 'Lamut Mayor']],
    ['Mayor Pedro Valdez III', ['Pedro Valdez III', 'Mayor']],
    ['Lamut councilor Pedro Valdez', ['Pedro Valdez', 'Lamut councilor']],
  ])('reads %s', (text, [name, position]) => {
    const report = read(`MANILA - A study group paid a courtesy call on ${text} on March 2, 2020.`);
    expect(offices(report)).toEqual([[name, position]]);
  });

  it('takes the place for no person', () => {
    const report = read(
      'MANILA - Norway envoys were received by Lamut Mayor Rosa Valdez on March 2, 2020, their second visit coming to Lamut.',
    );
    expect(report.people.map((p) => p.name)).toEqual(['Rosa Valdez']);
  });

  it('is one of several that share the office', () => {
    const report = read(
      'MANILA - Lawmakers visited Tabuk City Council on March 2, 2020. They were welcomed by Councilors Rosa Valdez and Pedro Cruz. The group included Ambassadors Ali Hasan of Iraq, Nuwan Perera of Sri Lanka, and Maria Silva of Brazil.',
    );
    expect(offices(report)).toEqual([
      ['Rosa Valdez', 'Councilors'],
      ['Pedro Cruz', 'Councilors'],
      ['Ali Hasan', 'Ambassadors'],
      ['Nuwan Perera', 'Ambassadors'],
      ['Maria Silva', 'Ambassadors'],
    ]);
  });

  it('is told from several who go unnamed', () => {
    const report = read('MANILA - Twelve councilors visited Tabuk City Council on March 2, 2020, led by Mayor Rosa Valdez.');
    expect(offices(report)).toEqual([['Rosa Valdez', 'Mayor']]);
  });
});

describe('the name of a body', () => {
  it.each([
    ['Universiti Sains Islam Utama (USIU)', 'Universiti Sains Islam Utama (USIU)'],
    ['Universiti Malaysia Kedah (UniMKed)', 'Universiti Malaysia Kedah (UniMKed)'],
    ['Rosa L. Valdez University Foundation (RLVUF)', 'Rosa L. Valdez University Foundation (RLVUF)'],
    ['the City Government of San Isidro', 'City Government of San Isidro'],
  ])('is read to its end: %s', (text, name) => {
    const report = read(`MANILA - A delegation led by Dr. Ali Hasan paid a working visit to ${text} on March 2, 2020.`);
    expect(bodies(report, 'hosts')).toEqual([name]);
  });

  it('is made of letters that somebody heads', () => {
    const report = read(
      'MANILA - The Regent of Trenggalek, Rudi Hartanto, paid a working visit to UKT on Friday (6/3/2020), received by the Rector of UKT, Professor Rini Astari.',
    );
    expect(bodies(report, 'hosts')).toEqual(['UKT']);
  });

  it('is not made of letters that nobody heads', () => {
    const report = read('MANILA - The Regent of Trenggalek, Rudi Hartanto, paid a working visit to discuss the MOU on Friday (6/3/2020).');
    expect(bodies(report, 'hosts')).toEqual([]);
  });
});

describe('who comes', () => {
  it('is the town or body behind the noun for a group', () => {
    const report = read(
      'MANILA - Officials from the municipality of Lamut, Ifugao, and San Isidro, La Paz visited Tabuk City Council on March 2, 2020 to learn about its practices.',
    );
    expect(bodies(report, 'visitors')).toEqual(['Lamut, Ifugao', 'San Isidro, La Paz']);
    expect(bodies(report, 'hosts')).toEqual(['Tabuk City Council']);
  });

  it('is each of a list of towns', () => {
    const report = read(
      'MANILA - Officials from Lamut, Banaue and Kiangan visited Tabuk City Council on March 2, 2020 to learn about its practices.',
    );
    expect(bodies(report, 'visitors')).toEqual(['Lamut']);
  });

  it('is the state of officers whom nobody else names', () => {
    const report = read(
      'A delegation of 82 tax officers from Nepal visited Uttar Pradesh to study its administration on Monday (2/3/2020).',
    );
    expect([report.visits[0]?.kind, bodies(report, 'visitors'), report.visits[0]?.visitors[0]?.size]).toEqual([
      'study-visit',
      ['Nepal'],
      82,
    ]);
  });

  it('may go unnamed where who is called on is named', () => {
    const report = read('MANILA - Six envoys from different regions paid a courtesy call on Lamut Mayor Rosa Valdez on March 2, 2020.');
    expect([bodies(report, 'visitors'), leaders(report, 'hosts')]).toEqual([[], ['Rosa Valdez']]);
  });

  it('is the group that the host talks to', () => {
    const report = read(
      'MANILA - Tabuk City Mayor Rosa Valdez discussed the practices of her city with officials of Lamut, Ifugao Province, during a benchmarking activity on March 2, 2020.',
    );
    expect([bodies(report, 'visitors'), leaders(report, 'hosts')]).toEqual([['Lamut, Ifugao Province'], ['Rosa Valdez']]);
  });

  it('is welcomed as a delegation by letters that somebody heads', () => {
    const report = read(
      'UKT welcomed a delegation from the Hillside Commission on Higher Education (HCHE) on 16 June 2020. Prof. Dr. Ali Hasan, President and Chief Executive Officer (CEO) of UKT, welcomed the delegation, which was led by Dr. Rosa Valdez. The visit was the first of its kind.',
    );
    expect([bodies(report, 'visitors'), leaders(report, 'visitors')]).toEqual([
      ['Hillside Commission on Higher Education (HCHE)'],
      ['Rosa Valdez'],
    ]);
    expect([bodies(report, 'hosts'), leaders(report, 'hosts')]).toEqual([['UKT'], ['Ali Hasan']]);
  });

  it('is all whom the delegation is made up of', () => {
    const report = read(
      'MANILA - A delegation from Hillside University visited Tabuk University on March 2, 2020. The delegation included Atty. Pedro Cruz, vice president for administration; Dr. Rosa Valdez, associate dean of graduate school; and Dr. Maria Silva, officer-in-charge of the Office of Projects.',
    );
    expect(sides(report)).toEqual({ 'Pedro Cruz': 'visitor', 'Rosa Valdez': 'visitor', 'Maria Silva': 'visitor' });
  });

  it('does not take what is toured for who goes', () => {
    const report = read(
      'MANILA - A delegation from Hillside University visited Tabuk University on March 2, 2020. The delegates were taken on a tour of Banaue Museum.',
    );
    expect(bodies(report, 'visitors')).toEqual(['Hillside University']);
  });
});

describe('whether and when', () => {
  const url = 'https://news.example/2022/11/09/a-visit/';

  it('is counted from the day in the address, where nothing else says one', () => {
    const text =
      'News in Brief\n\nPADANG (Nov 9): The site was flooded, said Lamut assemblyman Pedro Cruz. “Act now before the rain comes back,” he told reporters after his visit to Kampung Baru yesterday.';
    expect(extract(text, { url }).visits[0]?.date?.start).toBe('2022-11-08');
    expect(extract(text).visits[0]?.date?.start).not.toBe('2022-11-08');
    expect(extract(text, { url }).article.published).toBeNull();
  });

  it.each(['https://news.example/2022/13/09/a-visit/', 'https://news.example/20221109/a-visit/', 'https://news.example/a/2022-visits/09/'])(
    'is not counted from what is no day: %s',
    (address) => {
      const report = extract('News in Brief\n\nPADANG - Lamut Mayor Rosa Valdez visited Tabuk City Council on Nov. 8.', { url: address });
      expect(report.visits[0]?.date?.start).toBe('XXXX-11-08');
    },
  );

  it('is not called off by a word in what somebody says', () => {
    const report = read(
      'PADANG - Health Minister Pedro Cruz visited Tabuk Hospital on March 2, 2020. “We postponed too much and I want to see the reason for it,” he said after the visit.',
    );
    expect(report.visits[0]?.status).toBe('held');
  });

  it('is told by who speaks after a visit to a body', () => {
    const report = read(
      'PADANG - The Health Ministry will look into the works at Tabuk Hospital. Its minister, Pedro Cruz, said little has been done. “Before that, we have to make an assessment,” he told reporters after a visit to Tabuk Hospital on March 2, 2020.',
    );
    expect([leaders(report, 'visitors'), bodies(report, 'hosts')]).toEqual([['Pedro Cruz'], ['Tabuk Hospital']]);
  });
});

describe('an audience', () => {
  it('is told where one official receives another and the visit is spoken of behind', () => {
    const report = read(
      'HANOI - Vice Chairman of the National Assembly Tran Van Ba received Chairwoman of the Committee for Social Affairs Maria Silva in Hanoi on October 13, 2020. Ba spoke of the ties. They are old. Many came before. Much was done. The guest told the host that her visit aimed to share experience in social affairs.',
    );
    expect([leaders(report, 'visitors'), leaders(report, 'hosts')]).toEqual([['Maria Silva'], ['Tran Van Ba']]);
    expect(bodies(report, 'hosts')).toEqual(['National Assembly']);
    const { place } = report.visits[0] ?? {};
    expect([place?.name, place?.region?.country]).toEqual(['Hanoi', 'VN']);
  });

  it('is none where something else is received', () => {
    const report = read(
      'HANOI - Vice Chairman of the National Assembly Tran Van Ba received the report in Hanoi on October 13, 2020. Ba spoke of the ties. They are old. Many came before. Much was done. A paper said that her visit to the market was short.',
    );
    expect(report.visits).toEqual([]);
  });
});

describe('what is advised', () => {
  const VISIT = 'Lamut Mayor Rosa Valdez visited Tabuk Hospital on March 2, 2020. ';
  it.each([
    ['Valdez proposed the two hospitals share their beds.', ['the two hospitals share their beds']],
    ['Valdez told the nurses to use the new ward.', ['the nurses to use the new ward']],
    ['“We hope the province can send more nurses to Tabuk,” Valdez said.', ['the province can send more nurses to Tabuk']],
    [
      '“I have also asked the secretary to look into the state of the ward,” Valdez said.',
      ['the secretary to look into the state of the ward'],
    ],
    [
      'She hoped the hospital would consider sending nurses to Lamut and periodically sending doctors to its villages.',
      ['the hospital would consider sending nurses to Lamut', 'periodically sending doctors to its villages'],
    ],
  ])('is read from %s', (text, expected) => {
    expect(advice(read(VISIT + text))).toEqual(expected);
  });

  it.each([
    'Valdez proposed the change of the rules.',
    '“We hope to learn from the nurses of Tabuk,” Valdez said.',
    'Valdez told reporters after her visit to the ward that it was new.',
    'Valdez said the city would also need to meet the bank.',
    '“They asked us to look into the state of the ward,” Valdez said.',
  ])('is not read from %s', (text) => {
    expect(advice(read(VISIT + text))).toEqual([]);
  });
});

describe('why one comes', () => {
  it('stands before its comma, where it opens the sentence', () => {
    const report = read(
      'MANILA - A delegation from Hillside University visited Tabuk University on March 2, 2020. To witness the work of its council, the delegation met with the dean.',
    );
    expect(purposes(report)).toEqual(['witness the work of its council']);
  });

  it('is told of the team, and goes on behind a semicolon', () => {
    const report = read(
      'MANILA - A delegation from Hillside University visited Tabuk University on March 2, 2020. The dean and his team aimed to gather data on student housing; and discuss methods of teaching.',
    );
    expect(purposes(report)).toEqual(['gather data on student housing', 'discuss methods of teaching']);
  });

  it('is no purpose what somebody is expected to do', () => {
    const report = read(
      'MANILA - A delegation from Hillside University visited Tabuk University on March 2, 2020. The delegation is expected to hand over books to the library.',
    );
    expect(purposes(report)).toEqual([]);
  });

  it('is no purpose what somebody says on the occasion', () => {
    const report = read(
      'PADANG - “Before that, we have to make an assessment to see the reason for it,” Health Minister Pedro Cruz told reporters after a visit to Tabuk Hospital on March 2, 2020.',
    );
    expect(purposes(report)).toEqual([]);
  });
});

describe('a list of those who receive', () => {
  it('has a title before each name', () => {
    const report = read(
      'MANILA - A group from Hillside University visited Tabuk University on May 14, 2020 and was hosted by its leaders, including Dr. Wei Yen, Dr. Rosa Valdez, and Dr. Ali Hasan.',
    );
    expect(report.people.map((p) => p.name)).toEqual(['Wei Yen', 'Rosa Valdez', 'Ali Hasan']);
  });

  it('shares the office of several with those whom a title tells', () => {
    const report = read(
      'MANILA - A group from Hillside University visited Tabuk University on May 14, 2020. They were welcomed by City Councilors Atty. Pedro Cruz and Dr. Rosa Valdez.',
    );
    expect(offices(report)).toEqual([
      ['Pedro Cruz', 'City Councilors'],
      ['Rosa Valdez', 'City Councilors'],
    ]);
  });

  it('has those beside the host on his side, where their office names no region', () => {
    const report = read(
      'SLEMAN - The Sleman Regency Government hosted a comparative study visit by the Kendal Regency Communications Office on Tuesday (12/3/2024). The group was led by office secretary Rina Astari, M.Si. Sleman Regent Kustini Laras, accompanied by Communications Office Head Budi Santosa, welcomed the delegation.',
    );
    expect(sides(report)).toEqual({ 'Rina Astari': 'visitor', 'Kustini Laras': 'host', 'Budi Santosa': 'host' });
  });
});

describe('bodies that are named in two ways', () => {
  it('is one government in two orders of words', () => {
    const report = read(
      'TABUK - The City Government of San Isidro paid a benchmarking visit to the City Government of Tabuk on February 5, 2024. Tabuk City Mayor Rosa Valdez welcomed the participants.',
    );
    expect([bodies(report, 'hosts'), leaders(report, 'hosts')]).toEqual([['City Government of Tabuk'], ['Rosa Valdez']]);
  });

  it('is the group of a town, wherever it is named, with its leader', () => {
    const report = read(
      'Officials from Lamut, Ifugao, and San Isidro, La Paz visited Tabuk City Council in March to learn about its practices. On March 2, 2020 the Lamut, Ifugao delegation brought 37 of their town officials led by Mayor Rosa Valdez. The San Isidro, La Paz delegation, headed by Provincial Administrator Maria Silva, came on March 5, 2020.',
    );
    expect([bodies(report, 'visitors'), leaders(report, 'visitors')]).toEqual([
      ['Lamut, Ifugao', 'San Isidro, La Paz'],
      ['Rosa Valdez', 'Maria Silva'],
    ]);
    expect(report.visits[0]?.visitors[0]?.size).toBe(37);
  });

  it('is the ministry just named, whose minister speaks', () => {
    const report = read(
      'The Health Ministry will look into the works. Its minister, Pedro Cruz, told reporters after a visit to Tabuk Hospital on March 2, 2020 that little has been done.',
    );
    expect(bodies(report, 'visitors')).toEqual(['Health Ministry']);
  });

  it('is a league with what it is of', () => {
    const report = read(
      'A 32-member delegation from the League of Towns of the Philippines visited the Tabuk City Council on March 2, 2020.',
    );
    expect(bodies(report, 'visitors')).toEqual(['League of Towns of the Philippines']);
  });
});

describe('offices and posts', () => {
  it('has the place before the word for how an office is held', () => {
    const report = read('MAKASSAR - Envoys paid a courtesy call on South Sulawesi Acting Governor Bahtiar Rauf on March 2, 2020.');
    expect(offices(report)).toEqual([['Bahtiar Rauf', 'South Sulawesi Acting Governor']]);
  });

  it('leaves an envoy on the side of those he comes with, wherever his post is', () => {
    const report = read(
      'MAKASSAR - Australian Ambassador to Indonesia Rod Baker paid a courtesy call on South Sulawesi Governor Bahtiar Rauf in Makassar on March 2, 2020. Baker was accompanied by Australian Consul-General in Makassar Todd Miller.',
    );
    expect(sides(report)).toEqual({ 'Rod Baker': 'visitor', 'Bahtiar Rauf': 'host', 'Todd Miller': 'visitor' });
  });

  it('is held by who welcomes, where the verb stands before him', () => {
    const report = read(
      'Hillside University hosted a two-day visit from Tabuk University on March 2, 2020. Welcoming them was Hillside University Dean Dr. Rosa Valdez.',
    );
    expect(leaders(report, 'hosts')).toEqual(['Rosa Valdez']);
  });
});

describe('a name that owns something', () => {
  it('is whole without its ending', () => {
    const report = read(
      "SURABAYA - Governor Rina Widodo's visit to Tabuk Hospital on March 2, 2020 was short. Widodo said the wards were full.",
    );
    expect(report.people.map((p) => p.name)).toEqual(['Rina Widodo']);
    expect(leaders(report, 'visitors')).toEqual(['Rina Widodo']);
  });
});
