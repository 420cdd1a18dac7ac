package de.integrationsplan.platform.table;

import de.integrationsplan.platform.http.Answers;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/** Writes tables as CSV or XLSX, and answers them as the caller accepts it. */
public final class Tables {

    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final List<String> FORMATS = List.of(CSV, XLSX);

    private Tables() {}

    /**
     * The file in the form that the caller likes best; CSV for whoever takes anything.
     *
     * @param name of the file, without ending
     * @param sheets the first alone as CSV, all of them as XLSX
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 406 for any other form
     */
    public static RestResponse<byte[]> answer(HttpHeaders headers, String name, Supplier<List<Sheet>> sheets) {
        String wanted = wanted(headers);
        List<Sheet> all = sheets.get();
        if (wanted.equals(CSV)) {
            byte[] csv = csv(all.get(0));
            return Answers.file(csv, CSV + ";charset=UTF-8", name + ".csv", csv);
        }
        // The file itself holds the time at which it was written.
        return Answers.file(xlsx(all), XLSX, name + ".xlsx", all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** UTF-8 with a byte order mark, semicolons. */
    public static byte[] csv(Sheet sheet) {
        return CsvSheet.of(sheet);
    }

    public static byte[] xlsx(List<Sheet> sheets) {
        return XlsxSheets.of(sheets);
    }

    private static String wanted(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .flatMap(
                        accepted -> FORMATS.stream().filter(format -> accepted.isCompatible(MediaType.valueOf(format))))
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemType.NOT_ACCEPTABLE));
    }
}
