import { describe, expect, test } from 'vitest';
import { destinationOf, linkTo } from '../../src/teams/links';
import { readPastedList, readShare } from '../../src/teams/paste';

const id = '1aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789-_abcde';
const own = '1zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz';

describe('A pasted destination', () => {
  test.each([
    `https://docs.google.com/spreadsheets/d/${id}/edit#gid=0`,
    `https://docs.google.com/spreadsheets/d/${id}/edit?usp=sharing`,
    `https://docs.google.com/spreadsheets/d/${id}`,
    `docs.google.com/spreadsheets/u/1/d/${id}/view`,
    `https://docs.google.com/a/example.com/spreadsheets/d/${id}/edit`,
    `https://drive.google.com/file/d/${id}/view`,
    `https://drive.google.com/open?id=${id}&authuser=0`,
    `  ${id}\n`,
  ])('that leads to a spreadsheet is its id: %s', (link) => {
    expect(destinationOf(link, own)).toEqual({ is: 'file', id });
  });

  test.each([
    ['noId', 'https://docs.google.com/spreadsheets/'],
    ['noId', 'North team'],
    ['noId', 'https://example.com/'],
    // Published to the web: the text after /d/e/ is no id of the file.
    ['noId', `https://docs.google.com/spreadsheets/d/e/2PACX-${id}/pubhtml`],
    ['noId', `https://docs.google.com/spreadsheets/d/${id}"onclick="/edit`],
    ['document', `https://docs.google.com/document/d/${id}/edit`],
    ['document', `https://docs.google.com/presentation/d/${id}/edit`],
    ['document', `https://docs.google.com/forms/d/${id}/edit`],
    ['folder', `https://drive.google.com/drive/folders/${id}`],
    ['folder', `https://drive.google.com/drive/u/0/folders/${id}?resourcekey=x`],
    ['own', `https://docs.google.com/spreadsheets/d/${own}/edit`],
    ['own', own],
  ])('with the fault %s is told from the others: %s', (fault, link) => {
    expect(destinationOf(link, own)).toEqual({ is: 'fault', fault });
  });

  test('that is blank asks for a new spreadsheet', () => {
    expect(destinationOf('  ', own)).toEqual({ is: 'new' });
  });

  test('leads back to itself', () => {
    expect(destinationOf(linkTo(id), own)).toEqual({ is: 'file', id });
  });
});

describe('A share', () => {
  test.each([
    ['30%', 0.3],
    ['30', 0.3],
    ['0,3', 0.3],
    ['0.3', 0.3],
    ['33,3 %', 0.333],
    ['.5', 0.5],
    ['1', 1],
    ['1%', 0.01],
    ['0', 0],
    ['100', 1],
  ])('%s is read as %d', (text, share) => {
    expect(readShare(text)).toBe(share);
  });

  test.each(['', 'Share', '-5%', '101', '1e1', '30 per cent', '1.000,5'])('is not %j', (text) => {
    expect(readShare(text)).toBeUndefined();
  });
});

describe('A pasted list', () => {
  const read = (text: string) => readPastedList(text, own);

  test('gives a team for each line, parted by tabs, semicolons or two spaces', () => {
    const link = linkTo(id);
    expect(read(`North\t30%\t${link}\nSouth;0,3\n\nEast and West   40\n`)).toEqual({
      teams: [
        { name: 'North', share: 0.3, destination: link },
        { name: 'South', share: 0.3, destination: '' },
        { name: 'East and West', share: 0.4, destination: '' },
      ],
      bad: [],
      left: '',
    });
  });

  test('passes over a first line that is a head, and over no other', () => {
    expect(read('Team\tShare\nNorth\t30').teams).toEqual([{ name: 'North', share: 0.3, destination: '' }]);
    expect(read('North\t30\nTeam\tShare').bad).toEqual([{ number: 2, text: 'Team\tShare', fault: 'share' }]);
    expect(read('North\nSouth').teams.map(({ name }) => name)).toEqual(['North', 'South']);
  });

  test('takes a name alone, and a link that follows the name at once', () => {
    expect(read(`North\nSouth\t${id}\nEast\t\t${id}`).teams).toEqual([
      { name: 'North', share: null, destination: '' },
      { name: 'South', share: null, destination: id },
      { name: 'East', share: null, destination: id },
    ]);
  });

  test('leaves bad lines in the box, each named by its number and its fault', () => {
    const folder = `https://drive.google.com/drive/folders/${id}`;
    const text = `North\t30\n\t40\nEast\t400\nWest\t5\t${folder}\nA\t1\t\tx\nNorth\t20`;
    const { teams, bad, left } = read(text);
    expect(teams).toHaveLength(1);
    expect(bad.map(({ number, fault }) => [number, fault])).toEqual([
      [2, 'noName'],
      [3, 'share'],
      [4, 'folder'],
      [5, 'tooMany'],
      [6, 'twice'],
    ]);
    expect(left).toBe(text.split('\n').slice(1).join('\n'));
  });

  test('read again with what was left mended gives the rest of the teams', () => {
    expect(read(read('North\t30\nEast\t400').left.replace('400', '40')).teams).toEqual([
      { name: 'East', share: 0.4, destination: '' },
    ]);
  });
});
