package org.plenary.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import elemental.json.Json;
import elemental.json.JsonObject;
import java.util.Map;

/**
 * Watches the element it is added to and keeps what is typed in the browser until the server has
 * saved it, so that neither a crash nor a lost line nor a closed tab loses a sentence.
 */
@Tag("draft-keeper")
@JsModule("./src/draft-keeper.ts")
public final class DraftKeeper extends Component {

  /** Text the browser still held. */
  public interface Listener {

    /**
     * @param path what the field is marked with: {@code data-keep}
     * @param baseRevision what the text grew from: {@code data-revision} of the field or around it
     * @param isLost whether it is from an earlier visit, rather than a save that got no answer
     */
    void found(String path, String text, int baseRevision, boolean isLost);
  }

  private final Listener listener;

  public DraftKeeper(String documentId, String notSaved, String zone, Listener listener) {
    this.listener = listener;
    getElement().setAttribute("document", documentId);
    getElement().setAttribute("not-saved", notSaved);
    getElement().setAttribute("zone", zone);
  }

  /** The server has these texts: what the browser holds of them may go. */
  public void confirm(Map<String, String> textByPath) {
    JsonObject hashes = Json.createObject();
    // The hash is enough to tell whether more was typed since, and spares sending the text back.
    textByPath.forEach((path, text) -> hashes.put(path, text.hashCode()));
    getElement().callJsFunction("confirm", hashes);
  }

  /** The server will not take these texts as they are: keep them, but stop sending them. */
  public void hold(Iterable<String> paths) {
    paths.forEach(path -> getElement().callJsFunction("hold", path));
  }

  /** Nothing is to be kept for this field any more, nor for what lies in it. */
  public void forget(String fieldKey) {
    getElement().callJsFunction("forget", fieldKey);
  }

  @ClientCallable
  private void found(String path, String text, int baseRevision, boolean isLost) {
    listener.found(path, text, baseRevision, isLost);
  }
}
