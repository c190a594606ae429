package org.colearn.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.colearn.data.DataException;
import org.colearn.experiment.Provenance;
import org.colearn.store.ExperimentReport;
import org.colearn.store.ProgramName;
import org.colearn.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root of the command line; without a subcommand it says what there is. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = ColearnCommand.Version.class,
        description = "Multimodal co-learning with modality dropout, without a window.",
        footer = {
            "",
            "Without arguments the program opens its window.",
            "Exit codes: 0 done; 1 a run failed; 2 the input or the options are wrong."
        },
        subcommands = {
            TrainCommand.class,
            RunCommand.class,
            SweepCommand.class,
            ResultsCommand.class,
            ReproduceCommand.class,
            SamplesCommand.class,
            DataCommand.class,
            ParityCommand.class,
            BenchCommand.class
        })
public final class ColearnCommand implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(ColearnCommand.class);

    /** Everything went as asked. */
    static final int OK = 0;

    /** At least one run failed; what the others found was printed. */
    static final int RUN_FAILED = 1;

    /** Options or input that cannot be used; one sentence on standard error says why. */
    static final int BAD_INPUT = 2;

    @Spec
    private CommandSpec spec;

    private ColearnCommand() {}

    /**
     * Runs the command line in this process.
     *
     * <p>Standard output gets the command's result and nothing else: whatever a library prints meanwhile goes to standard
     * error.
     *
     * @param reports writes reports, whose charts only the window's packages can draw
     * @return the exit code
     */
    public static int run(ExperimentReport.Writer reports, String... args) {
        PrintStream standardOutput = System.out;
        System.setOut(System.err);
        try {
            return run(reports, writer(standardOutput), writer(System.err), args);
        } finally {
            System.setOut(standardOutput);
        }
    }

    /** How a person gets the list of commands, to be typed. */
    public static String helpCommand() {
        return ProgramName.ofThisProcess() + " --help";
    }

    /** Without reports. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return run(
                (folder, file) -> {
                    throw new StoreException("No charts can be drawn here, so there is no report.");
                },
                out,
                err,
                args);
    }

    static int run(ExperimentReport.Writer reports, PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new ColearnCommand())
                .setCommandName(ProgramName.ofThisProcess())
                .addSubcommand(new ReportCommand(reports))
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(ColearnCommand::misused)
                .setExecutionExceptionHandler((thrown, command, parsed) -> failed(thrown, command));
        try {
            return line.execute(args);
        } catch (OutOfMemoryError full) {
            err.println("Memory ran out; give Java more (for example COLEARN_JAVA_OPTS=-Xmx8g), or use smaller data, a"
                    + " smaller batch or fewer workers.");
            return RUN_FAILED;
        } finally {
            out.flush();
            err.flush();
        }
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static int misused(ParameterException wrong, String... args) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().println(wrong.getMessage());
        command.getErr().println("See " + command.getCommandSpec().qualifiedName() + " --help.");
        return BAD_INPUT;
    }

    /** Messages of the first three are sentences for the user; anything else is a fault of ours, its trace in the log. */
    private static int failed(Exception thrown, CommandLine command) {
        if (thrown instanceof DataException
                || thrown instanceof StoreException
                || thrown instanceof IllegalArgumentException) {
            command.getErr().println(thrown.getMessage());
            return BAD_INPUT;
        }
        LOG.error("The command {} broke off", command.getCommandName(), thrown);
        command.getErr().println("An unexpected error ended the command (" + thrown + "); the log has the details.");
        return RUN_FAILED;
    }

    /** The version in the jar's manifest. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"CoLearn Workbench " + Provenance.workbenchVersion()};
        }
    }
}
