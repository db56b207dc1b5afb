/**
 * The demonstration: a meeting with people, dossiers and polls, ready to be tried.
 *
 * <p>Uses every room. It keeps: nothing of it exists unless {@code phieukin.demo} is set.
 */
package org.phieukin.demo;
