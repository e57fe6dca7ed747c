package org.chronocarte.app.cli;

import java.util.stream.Collectors;
import org.chronocarte.model.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what is wrong with a command line, and which help to ask for. */
final class UsageMistakes implements IParameterExceptionHandler {

    private final Messages words;

    UsageMistakes(Messages words) {
        this.words = words;
    }

    @Override
    public int handleParseException(ParameterException mistake, String[] arguments) {
        CommandLine line = mistake.getCommandLine();
        line.getErr().println(sentence(mistake, line.getCommandSpec().qualifiedName(" ")));
        line.getErr().flush();
        return ExitCode.REFUSED;
    }

    private String sentence(ParameterException mistake, String command) {
        if (mistake instanceof WrongValueException wrong) {
            return String.valueOf(wrong.getMessage());
        }
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            String key = unmatched.isUnknownOption() ? "usage.unknown" : "usage.unexpected";
            return words.get(key, unmatched.getUnmatched().get(0), command);
        }
        if (mistake instanceof MissingParameterException missing) {
            String names =
                    missing.getMissing().stream().map(UsageMistakes::name).collect(Collectors.joining(", "));
            return words.get("usage.missing", names, command);
        }
        ArgSpec argument = mistake.getArgSpec();
        return argument == null || mistake.getValue() == null
                ? words.get("usage.wrong", command)
                : words.get("usage.value", mistake.getValue(), name(argument), command);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
