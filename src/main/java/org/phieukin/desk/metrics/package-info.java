/**
 * What a monitor asks for. It keeps: no figure moves because somebody votes, other than those that
 * every work moves, and nobody is shown them but this machine and organizers.
 */
package org.phieukin.desk.metrics;
