package org.plenary.form.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import elemental.json.Json;
import elemental.json.JsonObject;
import java.util.Map;

/**
 * Keeps what is typed in the browser until the server has saved it, so that neither a crash nor a
 * lost line nor a closed tab loses a sentence.
 */
@Tag("draft-keeper")
@JsModule("./src/draft-keeper.ts")
final class DraftKeeper extends Component {

  /** Text the browser still held. */
  interface Listener {

    /**
     * @param path the field's key, or key.row.child in a repeated group
     * @param baseRevision the revision of the field the text grew from
     * @param isLost whether it is from an earlier visit, rather than a save that got no answer
     */
    void found(String path, String text, int baseRevision, boolean isLost);
  }

  private final Listener listener;

  DraftKeeper(String documentId, String notSaved, String zone, Listener listener) {
    this.listener = listener;
    getElement().setAttribute("document", documentId);
    getElement().setAttribute("not-saved", notSaved);
    getElement().setAttribute("zone", zone);
  }

  /** The server has these texts: what the browser holds of them may go. */
  void confirm(Map<String, String> textByPath) {
    JsonObject hashes = Json.createObject();
    // The hash is enough to tell whether more was typed since, and spares sending the text back.
    textByPath.forEach((path, text) -> hashes.put(path, text.hashCode()));
    getElement().callJsFunction("confirm", hashes);
  }

  /** The server will not take these texts as they are: keep them, but stop sending them. */
  void hold(Iterable<String> paths) {
    paths.forEach(path -> getElement().callJsFunction("hold", path));
  }

  /** Nothing is to be kept for this field any more, in whatever row. */
  void forget(String fieldKey) {
    getElement().callJsFunction("forget", fieldKey);
  }

  @ClientCallable
  private void found(String path, String text, int baseRevision, boolean isLost) {
    listener.found(path, text, baseRevision, isLost);
  }
}
