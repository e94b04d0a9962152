package org.plenary.attachment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.upload.Upload;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.attachment.Attachment;
import org.plenary.attachment.AttachmentId;
import org.plenary.attachment.FileRules;
import org.plenary.attachment.FileType;
import org.plenary.shared.Subject;
import org.plenary.support.MockScreen;

class FileListFieldTest {

  @RegisterExtension final MockScreen screen = new MockScreen();

  private final Drawer drawer = new Drawer();

  @Test
  void linksEachFileAndSaysWhatWasNoticedOfAnOlderOne() {
    drawer.files.add(file("letter.pdf", "encrypted"));

    screen.show(new FileListField(drawer));

    Anchor link = _get(Anchor.class);
    assertThat(link.getText()).isEqualTo("letter.pdf");
    assertThat(link.getHref()).startsWith("/files/");
    assertThat(_get(ListItem.class).getElement().getTextRecursively())
        .contains("Locked with a password");
  }

  @Test
  void removesAFileAndTellsTheForm() {
    drawer.files.add(file("letter.pdf", null));
    AtomicInteger changes = new AtomicInteger();
    screen.show(new FileListField(drawer).onChange(changes::incrementAndGet));

    _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Remove “letter.pdf”")));

    assertThat(drawer.files).isEmpty();
    assertThat(changes).hasValue(1);
    _assertNone(ListItem.class);
  }

  @Test
  void offersNoUploadWhenItIsOnlyRead() {
    drawer.files.add(file("letter.pdf", null));

    screen.show(FileListField.readOnly(drawer));

    _assertNone(Upload.class);
    _assertNone(Button.class);
  }

  @Test
  void hidesTheUploadOnceTheListIsFull() {
    for (int number = 0; number < FileRules.MOST_FILES; number++) {
      drawer.files.add(file(number + ".pdf", null));
    }

    screen.show(new FileListField(drawer));

    assertThat(_find(Upload.class)).isEmpty();
  }

  @Test
  void asksForTheKindsOfFileThatAreWantedAndForNoOthers() {
    Set<FileType> pictures = FileType.endingIn(Set.of(".png", ".jpg", ".jpeg"));

    screen.show(new FileListField(drawer).only(pictures));

    Upload upload = _get(Upload.class);
    assertThat(upload.getAcceptedFileTypes()).containsExactly(".png", ".jpeg", ".jpg");
    assertThat(upload.getI18n().getDropFiles().getMany())
        .contains("PNG, JPEG")
        .doesNotContain("PDF");
    assertThat(upload.getI18n().getError().getIncorrectFileType()).contains("PNG, JPEG");
  }

  private static Attachment file(String name, String note) {
    return new Attachment(
        AttachmentId.next(),
        new Subject("entry", "e1"),
        "evidence",
        name,
        FileType.PDF,
        840_000,
        "0".repeat(64),
        note,
        "p1",
        Instant.EPOCH);
  }

  private static class Drawer implements FileKeeper {

    final List<Attachment> files = new ArrayList<>();

    @Override
    public List<Attachment> list() {
      return List.copyOf(files);
    }

    @Override
    public void add(String fileName, InputStream content) {
      files.add(file(fileName, null));
    }

    @Override
    public void remove(Attachment file) {
      files.remove(file);
    }
  }
}
