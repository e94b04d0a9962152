package org.plenary.consultation;

/** Where a state or another body stands on words of a draft. */
public enum Stance {
  SUPPORTS("+"),
  OPPOSES("\u2212"),
  RESERVES("reserve");

  private final String sign;

  Stance(String sign) {
    this.sign = sign;
  }

  /** As published texts write it behind the name of a country. */
  public String sign() {
    return sign;
  }
}
