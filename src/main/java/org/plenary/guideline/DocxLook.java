package org.plenary.guideline;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of an exported document, its language and its title. */
final class DocxLook {

  private final XWPFStyles styles;

  private DocxLook(XWPFStyles styles) {
    this.styles = styles;
  }

  static void apply(XWPFDocument document, DraftSheet sheet) {
    DocxLook look = new DocxLook(document.createStyles());
    look.styles.setSpellingLanguage(sheet.language().toLanguageTag());
    look.add(front(paragraph("PlenaryTitle", "Plenary Title", 40, true)));
    look.add(front(paragraph("PlenaryFront", "Plenary Front", 18, false)));
    look.add(hanging(paragraph(WordMarkup.TEXT_STYLE, "Plenary Text", 22, false), 0));
    look.add(paragraph(WordMarkup.CELL_STYLE, "Plenary Cell", 22, false));
    look.add(
        hanging(paragraph(WordMarkup.TABLE_NUMBER_STYLE, "Plenary Table Number", 22, false), 0));
    look.add(paragraph("FootnoteText", "footnote text", 18, false));
    for (int level = 1; level <= NewParagraph.DEEPEST_HEADING; level++) {
      int halfPoints = Math.max(22, 36 - 4 * level);
      CTStyle heading = paragraph("Heading" + level, "heading " + level, halfPoints, true);
      heading.getPPr().addNewKeepNext();
      heading.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
      heading.getPPr().getSpacing().setBefore(BigInteger.valueOf(360));
      look.add(hanging(heading, 0));
    }
    for (int level = 1; level <= NewParagraph.DEEPEST_ITEM; level++) {
      String id = WordMarkup.ITEM_STYLE + level;
      look.add(hanging(paragraph(id, "Plenary Item " + level, 22, false), level));
    }
    look.characterStyle(WordMarkup.NUMBER_STYLE, "Plenary Number", false);
    look.characterStyle("FootnoteReference", "footnote reference", true);
    document.getProperties().getCoreProperties().setTitle(sheet.title());
    document.getProperties().getCoreProperties().setCreator("");
    DocxPage.numberLines(document);
  }

  private void add(CTStyle style) {
    styles.addStyle(new XWPFStyle(style));
  }

  private static CTStyle paragraph(String id, String name, int halfPoints, boolean isBold) {
    CTStyle style = style(id, name, STStyleType.PARAGRAPH);
    style.addNewPPr().addNewSpacing().setAfter(BigInteger.valueOf(120));
    style.addNewRPr().addNewSz().setVal(BigInteger.valueOf(halfPoints));
    if (isBold) {
      style.getRPr().addNewB();
    }
    return style;
  }

  /** The number hangs before the words. */
  private static CTStyle hanging(CTStyle style, int level) {
    CTInd indent = style.getPPr().addNewInd();
    indent.setLeft(BigInteger.valueOf((14L + 9L * level) * DocxPage.TWIPS_A_MILLIMETRE));
    indent.setHanging(BigInteger.valueOf((level == 0 ? 14L : 9L) * DocxPage.TWIPS_A_MILLIMETRE));
    return style;
  }

  /** What the export says of itself is no line of the draft. */
  private static CTStyle front(CTStyle style) {
    style.getPPr().addNewSuppressLineNumbers();
    return style;
  }

  private void characterStyle(String id, String name, boolean isRaised) {
    CTStyle style = style(id, name, STStyleType.CHARACTER);
    style.addNewRPr();
    if (isRaised) {
      style
          .getRPr()
          .addNewVertAlign()
          .setVal(
              org.openxmlformats
                  .schemas
                  .officeDocument
                  .x2006
                  .sharedTypes
                  .STVerticalAlignRun
                  .SUPERSCRIPT);
    } else {
      style.getRPr().addNewColor().setVal("4E4D4A");
    }
    add(style);
  }

  private static CTStyle style(String id, String name, STStyleType.Enum type) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.setType(type);
    style.addNewName().setVal(name);
    return style;
  }
}
