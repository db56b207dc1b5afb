import { gcm } from "@noble/ciphers/aes.js";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { sha256Bytes } from "./bytes.js";
import { G, parse, parseKey, power, print } from "./group.js";
import { hashToScalar, mod, Q, randomScalar, scalarOf } from "./scalars.js";

/*
 * How the members of a commission sign and send each other messages (PROTOCOL §9.1). AES comes with the page: browsers
 * lend theirs to encrypted pages alone.
 */

/** @typedef {import("./proof.js").Proof} Proof */

/** @typedef {{ message: string, signature: Proof }} Signed */

/** What the members know of each other: where to send to, and whose signature to expect. @typedef {{ verification: string, encryption: string }} PublicKeys */

/** The keys of a member, derived from a seed. @typedef {PublicKeys & { sk: bigint, dk: bigint }} Keys */

/** A message that is not what a member would send. */
export class MalformedMessage extends Error {}

/** @param {string} seed 22 characters @returns {Keys} */
export function keysOf(seed) {
  const sk = scalarOf(sha256Bytes("sk|" + seed));
  const dk = scalarOf(sha256Bytes("dk|" + seed));
  return { sk, dk, verification: publicOf(sk), encryption: publicOf(dk) };
}

/** g to the power of a secret, printed. @param {bigint} secret @returns {string} */
export function publicOf(secret) {
  return print(power(G, secret).toAffine());
}

/** @param {bigint} sk @param {string} message @returns {Signed} */
export function sign(sk, message) {
  return { message, signature: prove(sk, `sigmsg|${message}|`) };
}

/** A proof that somebody knows a secret (Schnorr), bound to what stands in the prefix. @param {bigint} secret @param {string} prefix @returns {Proof} */
export function prove(secret, prefix) {
  const w = randomScalar();
  const challenge = hashToScalar(prefix, [publicOf(w)]);
  return { challenge: challenge.toString(), response: mod(w - secret * challenge).toString() };
}

/** @param {string} key printed @param {string} prefix @param {Proof} proof @returns {boolean} false for whatever is no proof */
export function knows(key, prefix, proof) {
  try {
    const [challenge, response] = [scalar(proof.challenge), scalar(proof.response)];
    const commitment = power(G, response).add(power(parseKey(key), challenge));
    return hashToScalar(prefix, [print(commitment.toAffine())]) === challenge;
  } catch {
    return false;
  }
}

/** @param {string} verification @param {Signed} signed */
export function isSignedBy(verification, signed) {
  return typeof signed?.message === "string" && knows(verification, `sigmsg|${signed.message}|`, signed.signature);
}

/** Reads the one spelling of a scalar. @param {string} text @returns {bigint} */
export function scalar(text) {
  if (!/^(0|[1-9][0-9]{0,76})$/.test(text) || BigInt(text) >= Q) throw new MalformedMessage("not a scalar");
  return BigInt(text);
}

/**
 * Signs a message and seals it so that one recipient alone can read it.
 * @param {bigint} sk of the sender
 * @param {string} encryption of the recipient
 * @param {string} message
 * @returns {string}
 */
export function send(sk, encryption, message) {
  const signed = sign(sk, JSON.stringify({ recipient: encryption, message }));
  return seal(encryption, JSON.stringify(signed));
}

/**
 * Opens what was sent to these keys.
 * @param {Keys} keys of the recipient
 * @param {string} verification of the sender
 * @param {string} sealed
 * @returns {string}
 * @throws {MalformedMessage} when it was sealed to another, or signed by another
 */
export function receive(keys, verification, sealed) {
  const signed = parsed(open(keys.dk, sealed));
  if (!isSignedBy(verification, signed)) throw new MalformedMessage("another's signature");
  const { recipient, message } = parsed(signed.message);
  if (recipient !== keys.encryption || typeof message !== "string") throw new MalformedMessage("another's message");
  return message;
}

/** @param {string} text @returns {any} */
export function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new MalformedMessage("not JSON");
  }
}

/** @param {string} encryption @param {string} text */
function seal(encryption, text) {
  const [r, s] = [randomScalar(), randomScalar()];
  const alpha = publicOf(r);
  const shared = power(G, s);
  const beta = print(power(parseKey(encryption), r).add(shared).toAffine());
  const data = bytesToHex(cipher(print(shared.toAffine()), alpha).encrypt(utf8ToBytes(text)));
  return JSON.stringify({ algorithm: "AES-GCM", alpha, beta, data });
}

/** @param {bigint} dk @param {string} sealed @returns {string} */
export function open(dk, sealed) {
  const { algorithm, alpha, beta, data } = parsed(sealed);
  try {
    if (algorithm !== "AES-GCM" || !/^([0-9a-f]{2})+$/.test(data)) throw new MalformedMessage("an unknown seal");
    const shared = parse(beta).subtract(power(parse(alpha), dk));
    return new TextDecoder().decode(cipher(print(shared.toAffine()), alpha).decrypt(hexToBytes(data)));
  } catch {
    throw new MalformedMessage("sealed to another");
  }
}

/** @param {string} shared @param {string} alpha */
function cipher(shared, alpha) {
  return gcm(sha256Bytes("key|" + shared), sha256Bytes("iv|" + alpha));
}
