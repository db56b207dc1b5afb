package org.phieukin.edge;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A QR code as a path of an SVG, for pages that do without scripts.
 *
 * @param size the side, in modules, margin included
 * @param path one square a dark module
 */
public record QrPicture(int size, String path) {
  private static final int MARGIN = 4;

  static QrPicture of(String text) {
    try {
      var matrix = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
      var path =
          IntStream.range(0, matrix.getHeight())
              .mapToObj(y -> row(matrix, y))
              .collect(Collectors.joining());
      return new QrPicture(matrix.getWidth() + 2 * MARGIN, path);
    } catch (WriterException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static String row(ByteMatrix matrix, int y) {
    return IntStream.range(0, matrix.getWidth())
        .filter(x -> matrix.get(x, y) == 1)
        .mapToObj(x -> "M" + (x + MARGIN) + " " + (y + MARGIN) + "h1v1h-1z")
        .collect(Collectors.joining());
  }
}
