package org.plenary.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STUnderline;

class DocxLossesTest {

  private final XWPFDocument document = new XWPFDocument();

  @Test
  void listsLettersAboveAndBelowTheLine() {
    run("Ten square metres, 10 m");
    XWPFRun raised = last().createRun();
    raised.setText("2");
    raised.setSubscript(VerticalAlign.SUPERSCRIPT);
    run("Carbon dioxide, CO");
    XWPFRun lowered = last().createRun();
    lowered.setText("2");
    lowered.setSubscript(VerticalAlign.SUBSCRIPT);

    assertThat(losses()).containsExactly(new Loss(LossKind.RAISED, 2, "Ten square metres, 10 m2"));
  }

  @Test
  void listsWordsStruckThroughOnceAParagraph() {
    run("Cities shall ");
    XWPFRun struck = last().createRun();
    struck.setText("always");
    struck.setStrikeThrough(true);
    XWPFRun again = last().createRun();
    again.setText(" and ever");
    again.setDoubleStrikethrough(true);

    assertThat(losses())
        .containsExactly(new Loss(LossKind.STRUCK, 1, "Cities shall always and ever"));
    assertThat(texts()).containsExactly("Cities shall always and ever");
  }

  @Test
  void leavesHiddenWordsOutAndSaysWhich() {
    run("Everybody reads this.");
    XWPFRun hidden = last().createRun();
    hidden.setText("Not for the delegates.");
    hidden.setVanish(true);
    style("Secret", STStyleType.CHARACTER, style -> style.addNewRPr().addNewVanish());
    run("By its style.").setStyle("Secret");

    assertThat(losses()).containsExactly(new Loss(LossKind.HIDDEN, 2, "Not for the delegates."));
    assertThat(texts()).containsExactly("Everybody reads this.");
  }

  @Test
  void listsEmphasisThatComesFromAStyleOrTheOneItBuildsOn() {
    style("Strong", STStyleType.CHARACTER, style -> style.addNewRPr().addNewB());
    style("Stronger", STStyleType.CHARACTER, style -> style.addNewBasedOn().setVal("Strong"));
    style("Quotation", STStyleType.PARAGRAPH, style -> style.addNewRPr().addNewI());
    run("Weighty.").setStyle("Stronger");
    run("Said by somebody.");
    last().setStyle("Quotation");
    run("Plain.");

    assertThat(losses()).containsExactly(new Loss(LossKind.EMPHASIS, 2, "Weighty."));
  }

  @Test
  void takesNoHeadingLinkOrMarkOfANoteForEmphasis() {
    style(
        "Heading1",
        STStyleType.PARAGRAPH,
        style -> {
          style.getName().setVal("heading 1");
          style.addNewRPr().addNewB();
        });
    style(
        "Hyperlink",
        STStyleType.CHARACTER,
        style -> style.addNewRPr().addNewU().setVal(STUnderline.SINGLE));
    style(
        "Mark",
        STStyleType.CHARACTER,
        style -> style.addNewRPr().addNewVertAlign().setVal(STVerticalAlignRun.SUPERSCRIPT));
    run("Purpose");
    last().setStyle("Heading1");
    run("a page of the city").setStyle("Hyperlink");
    document.createFootnote().createParagraph().createRun().setText("A note.");
    last().addFootnoteReference(document.getFootnotes().get(0));
    last().getRuns().get(1).setStyle("Mark");

    assertThat(losses()).isEmpty();
  }

  @Test
  void listsParagraphsTheDocumentNumbersByItself() {
    BigInteger numbers = numbering(STNumberFormat.DECIMAL, "%1.");
    BigInteger bullets = numbering(STNumberFormat.BULLET, "•");
    style(
        "Numbered",
        STStyleType.PARAGRAPH,
        style -> style.addNewPPr().addNewNumPr().addNewNumId().setVal(numbers));
    run("See paragraph 2.");
    last().setNumID(numbers);
    run("By its style.");
    last().setStyle("Numbered");
    run("Only a dot.");
    last().setNumID(bullets);
    run("Taken off the list.");
    last().setStyle("Numbered");
    last().setNumID(BigInteger.ZERO);

    assertThat(losses()).containsExactly(new Loss(LossKind.NUMBERING, 2, "See paragraph 2."));
  }

  private BigInteger numbering(STNumberFormat.Enum format, String shown) {
    CTAbstractNum kind = CTAbstractNum.Factory.newInstance();
    int id = document.getNumbering() == null ? 0 : document.getNumbering().getNums().size();
    kind.setAbstractNumId(BigInteger.valueOf(id));
    CTLvl level = kind.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewNumFmt().setVal(format);
    level.addNewLvlText().setVal(shown);
    document.createNumbering();
    return document
        .getNumbering()
        .addNum(document.getNumbering().addAbstractNum(new XWPFAbstractNum(kind)));
  }

  private void style(String id, STStyleType.Enum type, Consumer<CTStyle> look) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.setType(type);
    style.addNewName().setVal(id);
    look.accept(style);
    document.createStyles().addStyle(new XWPFStyle(style));
  }

  private XWPFRun run(String text) {
    XWPFRun run = document.createParagraph().createRun();
    run.setText(text);
    return run;
  }

  private XWPFParagraph last() {
    return document.getParagraphs().get(document.getParagraphs().size() - 1);
  }

  private List<Loss> losses() {
    Losses losses = new Losses();
    DocxReader.read(written(), losses);
    return losses.list();
  }

  private List<String> texts() {
    return DocxReader.read(written(), new Losses()).paragraphs().stream()
        .map(ReadParagraph::text)
        .toList();
  }

  private byte[] written() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.write(out);
      return out.toByteArray();
    } catch (IOException unwritable) {
      throw new AssertionError(unwritable);
    }
  }
}
