package org.plenary.guideline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import org.plenary.attachment.ui.UploadWords;

/** What the place for a file says where a text is imported. */
final class ImportWords {

  private ImportWords() {}

  static UploadI18N of(Component page) {
    UploadI18N words = UploadWords.of(page);
    String drop = page.getTranslation("guideline.import.drop");
    String add = page.getTranslation("guideline.import.add");
    words.setDropFiles(new UploadI18N.DropFiles().setOne(drop).setMany(drop));
    words.setAddFiles(new UploadI18N.AddFiles().setOne(add).setMany(add));
    words.getError().setIncorrectFileType(page.getTranslation("guideline.import.types"));
    return words;
  }
}
