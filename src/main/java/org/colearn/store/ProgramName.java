package org.colearn.store;

/** What a person types to start this program, for sentences and commands that are to be typed. */
public final class ProgramName {
    /** Set by a starter of another name, such as packaging/run in a clone. */
    static final String PROPERTY = "colearn.command";

    private ProgramName() {}

    /** The name this process was started by; the installed one unless its starter says otherwise. */
    public static String ofThisProcess() {
        return System.getProperty(PROPERTY, "colearn-workbench");
    }
}
