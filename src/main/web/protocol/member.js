import { isSignedBy, knows, parsed, prove, publicOf, receive, scalar, send, sign } from "./channel.js";
import { GROUP, ONE, parse, parseKey, print, smallPower } from "./group.js";
import { mod, randomScalar } from "./scalars.js";

/*
 * A member of a threshold commission (PROTOCOL §9.2): what is sent in each of the three rounds, and what is refused of what
 * others sent. The server carries the messages and can read none that is sealed.
 */

/** @typedef {import("./channel.js").Keys} Keys */
/** @typedef {import("./channel.js").Signed} Signed */
/** @typedef {import("./proof.js").Proof} Proof */

/** Who I am among how many. @typedef {{ size: number, threshold: number, index: number }} Context */

/** @typedef {{ polynomial: string, secrets: string[], coefexps: Signed, signature: Proof }} Dealing */

/** What the server passes on to a member for the last round. @typedef {{ polynomial: string, secrets: string[], coefexps: Signed[], signatures: Proof[] }} Dealt */

/** @typedef {{ private_key: string, public_key: { pok: Proof, public_key: string, signature: Proof } }} Acceptance */

/** A message of another member that is refused; `member` counts from 1. */
export class RefusedMember extends Error {
  /** @param {number} member @param {string} what */
  constructor(member, what) {
    super(`member ${member}: ${what}`);
    this.member = member;
  }
}

/** The first round. @param {Keys} keys @param {Context} context @returns {Signed} */
export function certificate({ sk, verification, encryption }, { size, threshold, index }) {
  return sign(sk, JSON.stringify({ context: { group: GROUP, size, threshold, index }, verification, encryption }));
}

/**
 * Reads the certificates of all.
 * @param {readonly Signed[]} certs
 * @param {{ size: number, threshold: number }} context
 * @returns {import("./channel.js").PublicKeys[]}
 * @throws {RefusedMember}
 */
export function readCertificates(certs, { size, threshold }) {
  if (certs.length !== size) throw new RefusedMember(certs.length + 1, "no certificate");
  return certs.map((cert, i) => {
    const index = i + 1;
    const said = safely(index, () => parsed(cert.message));
    const { verification, encryption } = said;
    const expected = JSON.stringify({ context: { group: GROUP, size, threshold, index }, verification, encryption });
    safely(index, () => [parseKey(verification), parseKey(encryption)]);
    if (cert.message !== expected) throw new RefusedMember(index, "another certificate");
    if (!isSignedBy(verification, cert)) throw new RefusedMember(index, "the certificate's signature");
    return { verification, encryption };
  });
}

/**
 * The second round: a secret polynomial, its values sealed for each.
 * @param {Keys} keys
 * @param {readonly Signed[]} certs
 * @param {Context} context
 * @returns {Dealing}
 */
export function dealing(keys, certs, context) {
  const members = readCertificates(certs, context);
  const coefficients = Array.from({ length: context.threshold }, randomScalar);
  const coefexps = coefficients.map(publicOf);
  const polynomial = JSON.stringify({ polynomial: coefficients.map(String) });
  return {
    polynomial: send(keys.sk, keys.encryption, polynomial),
    secrets: members.map(({ encryption }, i) =>
      send(keys.sk, encryption, JSON.stringify({ secret: valueAt(coefficients, i + 1).toString() })),
    ),
    coefexps: sign(keys.sk, JSON.stringify({ coefexps })),
    signature: sign(keys.sk, certsText(certs, coefexps)).signature,
  };
}

/** @param {readonly Signed[]} certs @param {readonly string[]} coefexps */
function certsText(certs, coefexps) {
  const plain = certs.map(({ message, signature: { challenge, response } }) => ({ message, signature: { challenge, response } }));
  return "certs_sig|" + JSON.stringify({ certs: plain, coefexps });
}

/** @param {readonly bigint[]} coefficients @param {number} x */
function valueAt(coefficients, x) {
  return coefficients.reduceRight((sum, coefficient) => mod(sum * BigInt(x) + coefficient), 0n);
}

/**
 * The last round: checks what everybody dealt and makes the share of the election key.
 * @param {Keys} keys
 * @param {readonly Signed[]} certs
 * @param {Context} context
 * @param {Dealt} dealt
 * @returns {Acceptance}
 * @throws {RefusedMember} whose message is refused
 */
export function acceptance(keys, certs, context, dealt) {
  const members = readCertificates(certs, context);
  if (members[context.index - 1].verification !== keys.verification) throw new RefusedMember(context.index, "another key");
  let share = 0n;
  for (let i = 0; i < context.size; i++) {
    share = mod(share + secretFrom(i, keys, members[i].verification, certs, context, dealt));
  }
  const public_key = publicOf(share);
  const decryption_key = JSON.stringify({ decryption_key: share.toString() });
  return {
    private_key: send(keys.sk, keys.encryption, decryption_key),
    public_key: {
      pok: prove(share, `pok|${GROUP}|${public_key}|`),
      public_key,
      signature: sign(keys.sk, public_key).signature,
    },
  };
}

/**
 * The value that another member dealt, checked against what that member committed to.
 * @param {number} i
 * @param {Keys} keys
 * @param {string} verification of that member
 * @param {readonly Signed[]} certs
 * @param {Context} context
 * @param {Dealt} dealt
 */
function secretFrom(i, keys, verification, certs, { threshold, index }, { polynomial, secrets, coefexps, signatures }) {
  const from = i + 1;
  const elements = readCoefexps(from, coefexps[i], verification, threshold);
  if (!knows(verification, `sigmsg|${certsText(certs, elements)}|`, signatures[i])) throw new RefusedMember(from, "other certificates");
  const { secret } = safely(from, () => parsed(receive(keys, verification, secrets[i])));
  const value = safely(from, () => scalar(secret));
  if (publicOf(value) !== committed(elements, index)) throw new RefusedMember(from, "a wrong share");
  if (from === index) {
    const own = safely(from, () => parsed(receive(keys, verification, polynomial)).polynomial);
    if (own.map((/** @type {string} */ a) => publicOf(scalar(a))).join() !== elements.join()) throw new RefusedMember(from, "another polynomial");
  }
  return value;
}

/** @param {number} from @param {Signed} signed @param {string} verification @param {number} threshold @returns {string[]} */
function readCoefexps(from, signed, verification, threshold) {
  if (!signed || !isSignedBy(verification, signed)) throw new RefusedMember(from, "the signature of what was dealt");
  const { coefexps } = safely(from, () => parsed(signed.message));
  if (!Array.isArray(coefexps) || coefexps.length !== threshold) throw new RefusedMember(from, "another threshold");
  safely(from, () => coefexps.map(parse));
  return coefexps;
}

/** What a member's value must be the exponent of: Π A_k^(x^k). @param {readonly string[]} coefexps @param {number} x */
function committed(coefexps, x) {
  const product = coefexps.reduceRight((sum, element) => smallPower(sum, x).add(parse(element)), ONE);
  return print(product.toAffine());
}

/**
 * The share of the election key, as it was stored for its owner.
 * @param {Keys} keys
 * @param {string} stored
 * @returns {bigint}
 */
export function shareOf(keys, stored) {
  return scalar(parsed(receive(keys, keys.verification, stored)).decryption_key);
}

/** @template T @param {number} member @param {() => T} read @returns {T} */
function safely(member, read) {
  try {
    return read();
  } catch (error) {
    throw error instanceof RefusedMember ? error : new RefusedMember(member, "not understood");
  }
}
