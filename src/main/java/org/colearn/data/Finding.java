package org.colearn.data;

/**
 * Something a person should know about a dataset.
 *
 * @param severity how bad it is
 * @param code stable key, such as "non-finite" or "all-zero"
 * @param sentence what is wrong, where, what to do
 */
public record Finding(Severity severity, String code, String sentence) {
    /** How bad a finding is. */
    public enum Severity {
        /** Worth knowing. */
        INFO,
        /** Training is possible, results may mislead. */
        WARNING,
        /** Training is refused until it is mended. */
        ERROR
    }
}
