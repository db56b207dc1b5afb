/**
 * What every page shares: layout, language, forms, errors, headers, configuration.
 *
 * <p>Uses the protocol alone, for it knows nothing of meetings. It keeps: every refusal has a
 * sentence in each language that says what to do next, and no request leaves the server's own
 * origin.
 */
package org.phieukin.site;
