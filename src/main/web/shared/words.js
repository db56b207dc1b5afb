import { byId } from "./dom.js";

/**
 * A sentence of the page's `<template id="words">`, with `[name]` filled in.
 * @param {string} key
 * @param {Record<string, string | number>} [values]
 * @returns {string}
 */
export function word(key, values = {}) {
  const text = byId("words", HTMLTemplateElement).content.querySelector(`[data-word="${key}"]`)?.textContent;
  if (text === undefined || text === null) throw new Error(`no words for ${key}`);
  return text.replace(/\[(\w+):([^|\]]*)\|([^\]]*)\]/g, (_, name, one, many) => (Number(values[name]) === 1 ? one : many)).replace(/\[(\w+)\]/g, (whole, name) => (name in values ? String(values[name]) : whole));
}
