package org.plenary.ui;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.function.BinaryOperator;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A BPMN diagram in a reader's words in place of the modeller's. */
public final class WordedDiagram {

  private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

  private WordedDiagram() {}

  /**
   * The diagram with other names on its shapes and lines.
   *
   * @param words what to call one, from its id and its name in the model; empty for no name at all
   */
  public static String of(String xml, BinaryOperator<String> words) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setNamespaceAware(true);
      Document diagram = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
      NodeList elements = diagram.getElementsByTagNameNS(BPMN, "*");
      for (int index = 0; index < elements.getLength(); index++) {
        Element one = (Element) elements.item(index);
        if (one.hasAttribute("name")) {
          one.setAttribute("name", words.apply(one.getAttribute("id"), one.getAttribute("name")));
        }
      }
      StringWriter out = new StringWriter();
      TransformerFactory.newInstance()
          .newTransformer()
          .transform(new DOMSource(diagram), new StreamResult(out));
      return out.toString();
    } catch (Exception broken) {
      throw new IllegalStateException("A deployed model is sound XML", broken);
    }
  }
}
