package org.phieukin.print.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Writes text with its looks into a paragraph, white space collapsed as a browser does. */
final class WordText {
  static final int SMALL = 9;

  private final XWPFParagraph paragraph;
  private boolean space = true;

  WordText(XWPFParagraph paragraph) {
    this.paragraph = paragraph;
  }

  /** Writes all that is in a node; the look is that of where it stands. */
  void write(Node node, WordLook look) {
    if (node instanceof Text text) {
      write(text.getData(), look);
    } else if (node instanceof Element element) {
      if (element.getTagName().equals("br")) {
        var run = paragraph.createRun();
        run.setFontSize(look.size());
        run.addBreak();
        space = true;
      } else {
        var inside = look.in(element);
        children(element).forEach(child -> write(child, inside));
      }
    }
  }

  private void write(String data, WordLook look) {
    var text = data.replaceAll("[ \\t\\r\\n]+", " ");
    if (space && text.startsWith(" ")) {
      text = text.substring(1);
    }
    if (text.isEmpty()) {
      return;
    }
    space = text.endsWith(" ");
    var run = paragraph.createRun();
    run.setFontSize(look.size());
    run.setBold(look.bold());
    run.setItalic(look.italic());
    if (look.underlined()) {
      run.setUnderline(UnderlinePatterns.SINGLE);
    }
    run.setText(look.written(text));
  }

  static List<Node> children(Element element) {
    var children = new ArrayList<Node>();
    for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      children.add(child);
    }
    return children;
  }
}
