package org.chronocarte.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A value on the command line that cannot be; its message is a sentence for people. */
final class WrongValueException extends ParameterException {

    private static final long serialVersionUID = 1;

    WrongValueException(CommandLine line, String sentence) {
        super(line, sentence);
    }
}
