package org.plenary.process.engine;

/**
 * The procedure others belong to: they run by the models that were the newest when it began, and so
 * does every table asked on its behalf. A new version of a model counts for what begins after it.
 */
public record Leader(String procedure, String key) {}
