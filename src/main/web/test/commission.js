// Makes trustees as PROTOCOL §8 and §9 say, all members by one hand: what a ceremony's outcome looks like.
import { G, ONE, parse, power, print } from "../protocol/group.js";
import { hashToScalar, mod, randomScalar } from "../protocol/scalars.js";

const str = (point) => print(point.toAffine());

/** A proof of knowledge, or a signature. @param {string} prefix @param {bigint} secret */
export function prove(prefix, secret) {
  const w = randomScalar();
  const challenge = hashToScalar(prefix, [str(power(G, w))]);
  return { challenge: String(challenge), response: String(mod(w - secret * challenge)) };
}

export const signed = (secret, message) => ({ message, signature: prove(`sigmsg|${message}|`, secret) });

/** @param {string} [name] */
export function single(name) {
  const secret = randomScalar();
  const key = str(power(G, secret));
  return { item: ["Single", { pok: prove(`pok|Ed25519|${key}|`, secret), public_key: key, ...(name && { name }) }], secrets: [secret], key };
}

/** @param {number} threshold @param {number} size */
export function pedersen(threshold, size) {
  const members = Array.from({ length: size }, () => ({ sign: randomScalar(), decrypt: randomScalar(), polynomial: Array.from({ length: threshold }, randomScalar) }));
  const certs = members.map(({ sign, decrypt }, i) =>
    signed(sign, JSON.stringify({ context: { group: "Ed25519", size, threshold, index: i + 1 }, verification: str(power(G, sign)), encryption: str(power(G, decrypt)) })),
  );
  const rows = members.map(({ polynomial }) => polynomial.map((a) => str(power(G, a))));
  const coefexps = members.map(({ sign }, i) => signed(sign, JSON.stringify({ coefexps: rows[i] })));
  const signatures = members.map(({ sign }, i) => signed(sign, `certs_sig|${JSON.stringify({ certs, coefexps: rows[i] })}`).signature);
  const secrets = members.map((_, j) =>
    members.reduce((sum, { polynomial }) => mod(sum + polynomial.reduceRight((value, a) => mod(value * BigInt(j + 1) + a), 0n)), 0n),
  );
  const verification_keys = secrets.map((secret, j) => {
    const key = str(power(G, secret));
    return { pok: prove(`pok|Ed25519|${key}|`, secret), public_key: key, signature: signed(members[j].sign, key).signature, name: `Uỷ viên ${j + 1}` };
  });
  const key = str(rows.map(([first]) => parse(first)).reduce((a, b) => a.add(b), ONE));
  return { item: ["Pedersen", { threshold, certs, coefexps, signatures, verification_keys }], secrets, key, members };
}

/** @param {...{ item: unknown, secrets: bigint[], key: string }} parts */
export function commission(...parts) {
  return {
    text: JSON.stringify(parts.map(({ item }) => item)),
    publicKey: str(parts.map(({ key }) => parse(key)).reduce((a, b) => a.add(b), ONE)),
    secrets: parts.flatMap(({ secrets }) => secrets),
  };
}
