/** The slides that announce a result: what they say, and how they are drawn as PPTX. */
package org.phieukin.print.deck;
