import { printPoints } from "./elements.js";
import { GROUP } from "./group.js";
import { fields, itemsOf, readJson, textOf, wholeOf } from "./json.js";
import { add, cache, neutral, POINT } from "./points.js";
import { Powers } from "./powers.js";
import { onCurve, readProof } from "./read-ballot.js";
import { must, Refused } from "./refused.js";
import { mod } from "./scalars.js";
import { generatorTable, isProof, readMember } from "./verify-ballot.js";

/* Who holds the key of an election (PROTOCOL §8, §9), with every proof and signature checked. */

/** @typedef {import("./read-ballot.js").Scalars} Scalars */

/**
 * One item of the list: a Single trustee, or a Pedersen block of members of whom `needed` suffice.
 * @typedef {object} Trustee
 * @property {"Single" | "Pedersen"} kind
 * @property {number} needed
 * @property {{ key: string, name: string | null }[]} owners one a trustee number: what verifies its decryptions
 * @property {string[]} signers what verifies the members' signatures (§9.1); empty of a Single one
 */

/** @typedef {{ publicKey: string, trustees: Trustee[] }} Trustees */

const MOST = 1_000_000;
const MOST_CERTIFICATE = 10_000;

/**
 * Reads trustees and checks all that they show; that the election has their key is for the caller to compare.
 * @param {string} text
 * @returns {Trustees}
 * @throws {Refused}
 */
export function readTrustees(text) {
  const parts = itemsOf(readJson(text, MOST), (item) => {
    const [kind, value, ...rest] = itemsOf(item, (part) => part);
    must(rest.length === 0 && (kind === "Single" || kind === "Pedersen"), "MALFORMED", "an unknown kind of trustee");
    return kind === "Single" ? readSingle(value) : readPedersen(value);
  });
  must(parts.length > 0, "MALFORMED", "nobody holds the key");
  return { publicKey: printPoints([product(parts.map(({ point }) => point))])[0], trustees: parts.map(({ trustee }) => trustee) };
}

/** @param {unknown} json @returns {{ point: Float64Array, trustee: Trustee }} */
function readSingle(json) {
  const { pok, public_key, name } = fields(json, "pok", "public_key", "name?");
  const { key, point } = knownKey(pok, public_key);
  return { point, trustee: { kind: "Single", needed: 1, owners: [{ key, name: name === undefined ? null : textOf(name) }], signers: [] } };
}

/** A key whose private part somebody has shown to know. @param {unknown} pok @param {unknown} public_key */
function knownKey(pok, public_key) {
  const key = textOf(public_key);
  const powers = member(key);
  must(isProof(`pok|${GROUP}|${key}|`, readProof(pok), [[generatorTable(), powers]]), "TRUSTEE_KEY", "a proof of knowledge");
  return { key, point: onCurve(key) };
}

/** @param {unknown} json @returns {{ point: Float64Array, trustee: Trustee }} */
function readPedersen(json) {
  const parts = fields(json, "threshold", "certs", "coefexps", "signatures", "verification_keys");
  const threshold = wholeOf(parts.threshold);
  const certificates = itemsOf(parts.certs, readSigned);
  const size = certificates.length;
  must(1 <= threshold && threshold <= size, "MALFORMED", "a threshold that nobody or not even all can reach");
  const signers = certificates.map((certificate, i) => readCertificate(certificate, { size, threshold, index: i + 1 }));
  must(new Set(signers).size === size, "TRUSTEE_KEY", "a certificate: two members with one key");
  const verifying = signers.map(member);
  const coefficients = readCoefficients(itemsOf(parts.coefexps, readSigned), threshold, verifying);
  const published = JSON.stringify(/** @type {any} */ (parts.certs));
  const signatures = itemsOf(parts.signatures, readProof);
  must(signatures.length === size, "MALFORMED", "not one signature a member");
  signatures.forEach((signature, i) => {
    const signed = `certs_sig|{"certs":${published},"coefexps":${JSON.stringify(coefficients.texts[i])}}`;
    must(isSigned(signed, signature, verifying[i]), "TRUSTEE_KEY", "coefficients: a signature of the certificates");
  });
  const owners = readKeys(parts.verification_keys, coefficients.columns, verifying);
  return { point: coefficients.columns[0], trustee: { kind: "Pedersen", needed: threshold, owners, signers } };
}

/** @typedef {{ message: string, signature: Scalars }} Signed */

/** @param {unknown} json @returns {Signed} */
function readSigned(json) {
  const { message, signature } = fields(json, "message", "signature");
  return { message: textOf(message), signature: readProof(signature) };
}

/**
 * Whether a message is signed (§9.1).
 * @param {string} message
 * @param {Scalars} signature
 * @param {Powers} signer
 */
export function isSigned(message, signature, signer) {
  return isProof(`sigmsg|${message}|`, signature, [[generatorTable(), signer]]);
}

/**
 * @param {Signed} certificate
 * @param {{ size: number, threshold: number, index: number }} place
 * @returns {string} the key that verifies the member's signatures
 */
function readCertificate({ message, signature }, place) {
  const { context, verification, encryption } = fields(readJson(message, MOST_CERTIFICATE), "context", "verification", "encryption");
  const expected = { group: GROUP, size: place.size, threshold: place.threshold, index: place.index };
  must(JSON.stringify(context) === JSON.stringify(expected), "TRUSTEE_KEY", "a certificate: the place of a member");
  member(textOf(encryption));
  const key = textOf(verification);
  must(message === JSON.stringify({ context: expected, verification, encryption }), "MALFORMED", "a certificate not in its one spelling");
  must(isSigned(message, signature, member(key)), "TRUSTEE_KEY", "a certificate: the signature of a member");
  return key;
}

/**
 * @param {Signed[]} signed
 * @param {number} threshold
 * @param {Powers[]} verifying
 * @returns {{ texts: string[][], columns: Float64Array[] }} `columns`: the products over the members, by power
 */
function readCoefficients(signed, threshold, verifying) {
  must(signed.length === verifying.length, "MALFORMED", "not one list of coefficients a member");
  const texts = signed.map(({ message, signature }, i) => {
    const { coefexps } = fields(readJson(message, MOST), "coefexps");
    const row = itemsOf(coefexps, textOf);
    must(row.length === threshold, "TRUSTEE_KEY", "coefficients: not as many as the threshold");
    must(message === JSON.stringify({ coefexps: row }), "MALFORMED", "coefficients not in their one spelling");
    must(isSigned(message, signature, verifying[i]), "TRUSTEE_KEY", "coefficients: the signature of a member");
    return row;
  });
  const points = texts.map((row) => row.map(pointOfGroup));
  return { texts, columns: Array.from({ length: threshold }, (_, k) => product(points.map((row) => row[k]))) };
}

/** @param {unknown} json @param {Float64Array[]} columns @param {Powers[]} verifying */
function readKeys(json, columns, verifying) {
  const powers = columns.map((column) => new Powers(column));
  const keys = itemsOf(json, (item, i) => {
    const { pok, public_key, signature, name } = fields(item, "pok", "public_key", "signature", "name?");
    must(i < verifying.length, "MALFORMED", "not one key a member");
    const expected = neutral();
    powers.forEach((power, k) => power.addTo(expected, mod(BigInt(i + 1) ** BigInt(k))));
    must(textOf(public_key) === printPoints([expected])[0], "TRUSTEE_KEY", "a verification key: not what the coefficients give");
    const { key } = knownKey(pok, public_key);
    must(isSigned(key, readProof(signature), verifying[i]), "TRUSTEE_KEY", "a verification key: the signature of a member");
    return { key, name: name === undefined ? null : textOf(name) };
  });
  must(keys.length === verifying.length, "MALFORMED", "not one key a member");
  return keys;
}

/** @param {string} text @returns {Powers} */
function member(text) {
  try {
    return readMember(text);
  } catch {
    throw new Refused("ELEMENT", "a trustee's key");
  }
}

/** @param {string} text */
function pointOfGroup(text) {
  const point = onCurve(text);
  must(new Powers(point).isMember(), "ELEMENT", "a coefficient");
  return point;
}

/** @param {Float64Array[]} points */
function product(points) {
  const sum = neutral();
  const turned = new Float64Array(POINT);
  for (const point of points) {
    cache(turned, 0, point, 0);
    add(sum, 0, sum, 0, turned, 0);
  }
  return sum;
}
