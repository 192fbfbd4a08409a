import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { attachmentsIn, fetchAttachment, signedAddress } from './attachments.ts';

const id = '0f3a6c1e-52b7-4d8e-9c41-7be2a90d5f13';
const asset = `https://github.com/user-attachments/assets/${id}`;
const signed = `https://private-user-images.githubusercontent.com/7/9-${id}.jpg`;
const bucket = 'https://github-production-user-asset-6210df.s3.amazonaws.com';

/** GitHub's hosts on this computer: each asks for a path, and is answered by what the test says. */
let server: Server;
let local: string;
let asked: { host: string; path: string; token: string | undefined }[];
let answers: Readonly<Record<string, { status?: number; location?: string; body?: Uint8Array | 'endless' }>>;
beforeAll(async () => {
  server = createServer((request, response) => {
    const host = String(request.headers['x-host']);
    asked.push({ host, path: request.url ?? '', token: request.headers.authorization });
    const { status = 200, location, body } = answers[`${host}${request.url}`] ?? { status: 404 };
    response.writeHead(status, location ? { location } : {});
    if (body !== 'endless') {
      response.end(body);
      return;
    }
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(1 << 20)));
    };
    response.on('drain', more);
    more();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  local = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((done) => server.close(done)));
beforeEach(() => {
  asked = [];
  answers = {};
});

function fetchFrom(address: string) {
  return fetchAttachment(address, {
    token: 'job-token',
    fetch: (to, init) => {
      const { host, pathname, search } = new URL(to);
      return fetch(`${local}${pathname}${search}`, {
        ...init,
        headers: { ...Object.fromEntries(new Headers(init.headers)), 'x-host': host },
      });
    },
  });
}
const path = `github.com/user-attachments/assets/${id}`;

test('what was dropped is found however it is written, once, and apart from what is elsewhere', () => {
  const answer = `Avant ![a](${asset}) <img width="9" src="${asset}" /> [b.heic](https://github.com/user-attachments/files/1/b.heic)
https://github.com/o/r/assets/12/${id}
![c](https://example.org/c.jpg) http://github.com/user-attachments/assets/x https://github.com/o/r/raw/main/d.jpg`;
  expect(attachmentsIn(answer)).toEqual({
    dropped: [
      asset,
      'https://github.com/user-attachments/files/1/b.heic',
      `https://github.com/o/r/assets/12/${id}`,
    ],
    elsewhere: [
      'https://example.org/c.jpg',
      'http://github.com/user-attachments/assets/x',
      'https://github.com/o/r/raw/main/d.jpg',
    ],
  });
});

test('the address that GitHub signs for a private repository is taken, and no other', () => {
  const other =
    'https://private-user-images.githubusercontent.com/7/8-11111111-1111-1111-1111-111111111111.jpg?jwt=a';
  const html = `<img src="${other}"><a href="${signed}?jwt=b&amp;x=1"><img src="${signed}?jwt=b&amp;x=1"></a>`;
  expect(signedAddress(asset, html)).toBe(`${signed}?jwt=b&x=1`);
  expect(signedAddress(asset, '')).toBe(asset);
  expect(signedAddress(asset, `<img src="https://example.org/${id}">`)).toBe(asset);
  expect(signedAddress(asset, `<img src="${other}?${id}">`)).toBe(asset);
});

describe('a picture', () => {
  test('is fetched from github.com with the token, and from where it leads without', async () => {
    const body = new Uint8Array([1, 2, 3]);
    answers = {
      [path]: { status: 302, location: `${bucket}/1/2?X-Amz-Signature=s` },
      [`${new URL(bucket).host}/1/2?X-Amz-Signature=s`]: { body },
    };
    expect(await fetchFrom(asset)).toEqual(body);
    expect(asked.map(({ token }) => token)).toEqual(['Bearer job-token', undefined]);
  });

  test('whose address is signed is fetched without the token', async () => {
    answers = { [`private-user-images.githubusercontent.com/7/9-${id}.jpg`]: { body: new Uint8Array([7]) } };
    expect(await fetchFrom(signed)).toEqual(new Uint8Array([7]));
    expect(asked.map(({ token }) => token)).toEqual([undefined]);
  });

  test.each([
    ['another site', 'https://example.org/a.jpg'],
    ['a site that looks like GitHub', 'https://github.com.example.org/a.jpg'],
    ['a bucket of others', 'https://other.s3.amazonaws.com/a.jpg'],
    ['the runner’s own network', 'https://169.254.169.254/latest/meta-data'],
    ['a plain address', 'http://github.com/user-attachments/assets/a'],
    ['another port', 'https://github.com:8443/a'],
    ['a name before the host', 'https://someone@github.com/a'],
    ['a file of the computer', 'file:///etc/passwd'],
  ])('of %s is not asked for, nor followed to', async (_, address) => {
    expect(await fetchFrom(address)).toBe('lost');
    expect(asked).toEqual([]);
    answers = { [path]: { status: 302, location: address } };
    expect(await fetchFrom(asset)).toBe('lost');
    expect(asked).toHaveLength(1);
  });

  test('that leads round in circles is given up', async () => {
    answers = { [path]: { status: 302, location: asset } };
    expect(await fetchFrom(asset)).toBe('lost');
    expect(asked).toHaveLength(4);
  });

  test('that GitHub does not give is lost', async () => {
    expect(await fetchFrom(asset)).toBe('lost');
  });

  test('without end is left after 15 MB', async () => {
    answers = { [path]: { body: 'endless' } };
    expect(await fetchFrom(asset)).toBe('heavy');
  });
});
