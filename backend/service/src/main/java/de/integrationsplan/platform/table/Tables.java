package de.integrationsplan.platform.table;

import de.integrationsplan.platform.http.Digests;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers tables as CSV or XLSX, as the caller accepts it. */
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
            byte[] csv = CsvSheet.of(all.get(0));
            return file(csv, CSV + ";charset=UTF-8", name + ".csv", csv);
        }
        // The file itself holds the time at which it was written.
        return file(XlsxSheets.of(all), XLSX, name + ".xlsx", all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String wanted(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .flatMap(
                        accepted -> FORMATS.stream().filter(format -> accepted.isCompatible(MediaType.valueOf(format))))
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemType.NOT_ACCEPTABLE));
    }

    private static RestResponse<byte[]> file(byte[] body, String type, String name, byte[] tagged) {
        return RestResponse.ResponseBuilder.ok(body)
                .type(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.ETAG, '"' + Digests.sha256(tagged).substring(0, 32) + '"')
                .build();
    }
}
