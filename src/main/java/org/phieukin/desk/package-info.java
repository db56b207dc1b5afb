/**
 * Organizers' and tellers' pages about polls: lists, forms, steps, checklists.
 *
 * <p>Uses the rooms up to {@code print}, not the booth: its pages speak of everything. It keeps: a
 * step that cannot be undone asks again, and what holds it up is named with the place where it is
 * mended.
 */
package org.phieukin.desk;
