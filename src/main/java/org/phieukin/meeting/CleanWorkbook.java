package org.phieukin.meeting;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A workbook that was looked through and packed anew. A small file can hold a very large one, and a
 * few letters in it can ask for very much memory; the reader is given these bytes and no others.
 */
final class CleanWorkbook {
  private static final int MOST_PARTS = 300;
  private static final int MOST_UNPACKED = 12_000_000;
  private static final int MOST_CELLS = 300_000;
  private static final int MOST_ARRAYS = 500;

  /** Excel ends at XFD1048576; the reader makes room for every column before the one named. */
  private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}");

  private static final XMLInputFactory XML = plain();

  private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
  private final byte[] buffer = new byte[65_536];
  private int parts;
  private int unpacked;
  private int cells;
  private int arrays;

  private CleanWorkbook() {}

  /** There is more in it than in any list. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * The same workbook, as far as lists need it. Its parts are those that its directory names: that
   * is what readers go by, and streaming writers tell no true sizes elsewhere.
   *
   * @throws IOException where it is none
   */
  static byte[] of(byte[] file) throws IOException {
    var clean = new CleanWorkbook();
    var bytes = new SeekableInMemoryByteChannel(file);
    try (var from = ZipFile.builder().setSeekableByteChannel(bytes).get();
        var to = new ZipOutputStream(clean.packed)) {
      to.setLevel(0);
      for (var part : Collections.list(from.getEntries())) {
        clean.take(part.getName(), from.getInputStream(part), to);
      }
    } catch (IllegalArgumentException | XMLStreamException e) {
      throw new IOException(e);
    }
    return clean.packed.toByteArray();
  }

  private void take(String part, InputStream from, ZipOutputStream to)
      throws IOException, XMLStreamException {
    if (++parts > MOST_PARTS) {
      throw new TooLarge();
    }
    byte[] content = inflated(from);
    if (part.endsWith(".xml")) {
      look(content);
    }
    if (part.endsWith(".xml") || part.endsWith(".rels")) {
      to.putNextEntry(new ZipEntry(part));
      to.write(content);
    }
  }

  private byte[] inflated(InputStream from) throws IOException {
    var content = new ByteArrayOutputStream();
    for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
      unpacked += n;
      if (unpacked > MOST_UNPACKED) {
        throw new TooLarge();
      }
      content.write(buffer, 0, n);
    }
    return content.toByteArray();
  }

  private void look(byte[] content) throws IOException, XMLStreamException {
    var xml = XML.createXMLStreamReader(new ByteArrayInputStream(content));
    try {
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT) {
          look(xml);
        }
      }
    } finally {
      xml.close();
    }
  }

  private void look(XMLStreamReader xml) throws TooLarge {
    if (xml.getLocalName().equals("c")) {
      cells++;
      var at = xml.getAttributeValue(null, "r");
      require(cells <= MOST_CELLS && (at == null || CELL.matcher(at).matches()));
    } else if (xml.getLocalName().equals("f") && "array".equals(xml.getAttributeValue(null, "t"))) {
      arrays++;
      require(arrays <= MOST_ARRAYS);
    }
  }

  private static void require(boolean within) throws TooLarge {
    if (!within) {
      throw new TooLarge();
    }
  }

  private static XMLInputFactory plain() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
