package org.plenary.shared;

/**
 * A setting with which Plenary cannot start. Its message is one sentence that names the setting.
 */
public class WrongSetting extends RuntimeException {

  public WrongSetting(String sentence) {
    super(sentence);
  }
}
