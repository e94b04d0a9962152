package org.plenary.guideline;

import java.math.BigInteger;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** The pages of an exported document: A4, with lines that the word processor numbers. */
final class DocxPage {

  static final int TWIPS_A_MILLIMETRE = 57;

  private DocxPage() {}

  /** The library's short schema leaves this setting out, so it is written by hand. */
  static void numberLines(XWPFDocument document) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    section.addNewPgSz().setW(BigInteger.valueOf(210L * TWIPS_A_MILLIMETRE));
    section.getPgSz().setH(BigInteger.valueOf(297L * TWIPS_A_MILLIMETRE));
    try (XmlCursor cursor = section.newCursor()) {
      cursor.toEndToken();
      cursor.beginElement(new QName(WordMarkup.NAMESPACE, "lnNumType", "w"));
      cursor.insertAttributeWithValue(new QName(WordMarkup.NAMESPACE, "countBy", "w"), "5");
      cursor.insertAttributeWithValue(
          new QName(WordMarkup.NAMESPACE, "restart", "w"), "continuous");
    }
  }
}
