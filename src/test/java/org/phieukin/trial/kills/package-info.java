/** Trials that end the server, its database, or the power, and count what is lost. */
package org.phieukin.trial.kills;
