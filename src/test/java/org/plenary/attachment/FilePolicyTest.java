package org.plenary.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a house's virus scanner says of a file that is otherwise what it promised. */
class FilePolicyTest {

  @TempDir Path folder;

  @Test
  void refusesWhatAnyScannerKeepsOut() throws IOException {
    FilePolicy policy = new FilePolicy(List.of(content -> true, content -> false));

    try (IncomingFile photo = photo()) {
      assertThatThrownBy(() -> policy.requireKept("photo.png", FileType.PNG, photo))
          .isInstanceOfSatisfying(
              FileRefused.class,
              refused -> assertThat(refused.messageKey()).isEqualTo("attachment.refused.virus"));
    }
  }

  @Test
  void takesWhatEveryScannerLetsIn() throws IOException {
    FilePolicy policy = new FilePolicy(List.of(content -> true, content -> true));

    try (IncomingFile photo = photo()) {
      assertThatCode(() -> policy.requireKept("photo.png", FileType.PNG, photo))
          .doesNotThrowAnyException();
    }
  }

  private IncomingFile photo() throws IOException {
    return IncomingFile.receive(Files.png(), folder.resolve("incoming"), FileRules.MOST_BYTES);
  }
}
