/**
 * What everyone sees: home, a poll's public page, results, the public list, the wall.
 *
 * <p>Uses the rooms up to {@code count}, not the booth. It keeps: no total before publication, and
 * no turnout finer than the setting allows.
 */
package org.phieukin.report;
