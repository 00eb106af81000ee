// Runs veraPDF's validator over PDFs. Usage: java -cp ... VeraCheck.java FLAVOUR FILE...
// FLAVOUR is a veraPDF flavour id: 3a, 3b, ua1. Prints one line a file: PASS or FAIL, the file, and up to ten rules.
// The classes come from veraPDF (GPL-3.0+/MPL-2.0), found on the class path; none of its code is here.

import java.io.FileInputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

public class VeraCheck {
    public static void main(String[] args) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour flavour = PDFAFlavour.byFlavourId(args[0]);
        for (int index = 1; index < args.length; index++) {
            System.out.println(check(flavour, args[index]));
        }
    }

    private static String check(PDFAFlavour flavour, String file) throws Exception {
        try (FileInputStream stream = new FileInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(stream, flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            Set<String> rules = new LinkedHashSet<>();
            for (TestAssertion one : result.getTestAssertions()) {
                if (one.getStatus() == TestAssertion.Status.FAILED && rules.size() < 10) {
                    rules.add(one.getRuleId().getClause() + "-" + one.getRuleId().getTestNumber() + " " + one.getMessage());
                }
            }
            return (result.isCompliant() ? "PASS " : "FAIL ") + file + " " + rules;
        }
    }
}
