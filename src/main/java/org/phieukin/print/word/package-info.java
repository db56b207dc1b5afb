/** Papers as DOCX, written from the same XHTML that is printed as PDF. */
package org.phieukin.print.word;
