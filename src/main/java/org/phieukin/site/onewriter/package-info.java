/**
 * H2's driver with one writer at a time (docs/decisions/0263). Uses no other package; keeps the
 * promise that a kill at any moment leaves every transaction whole, or not begun.
 */
package org.phieukin.site.onewriter;
