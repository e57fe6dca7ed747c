package org.chronocarte.io.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chronocarte.io.KnownFormats;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {

    private static List<String> codes(String content, String name) throws IOException {
        ReadResult result = KnownFormats.files(PlaceFinder.NONE)
                .read(
                        new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1)),
                        name,
                        ImportChoices.NONE);
        return result.report().problems().stream().map(Problem::code).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'<!DOCTYPE html><html><title>Sign in</title>', incidents.csv, file-html",
        "'\n <HTML><body>', incidents.json, file-html",
        "'<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><body>', export.xls, file-html-table",
        "'<!DOCTYPE html><html><body><TABLE><tr><td>A', tableau.html, file-html-table",
        "'<table><tr><th>titre</th></tr></table>', tableau.htm, file-html-table",
        "'ÐÏà¡', incidents.xlsx, file-locked",
        "'ÐÏà¡ E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0', incidents, file-locked",
        "'{\\rtf1\\ansi Bonjour}', lettre.rtf, file-document",
        "'%PDF-1.7', rapport.pdf, file-pdf",
        "'\u00D0\u00CF\u0011\u00E0\u00A1', incidents.xls, file-office-old",
        "'\u0089PNG\r\n', carte.png, file-picture",
        "'\u00FF\u00D8\u00FF\u00E0', carte.jpg, file-picture",
        "'PK\u0003\u0004xxword/document.xml', rapport.docx, file-document",
        "'PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.text', rapport, file-document",
        "'PK\u0003\u0004xx', tableau.numbers, file-numbers",
        "'SQLite format 3\0', base.sqlite, file-database",
        "'SQLite format 3\0', couche.gpkg, file-geopackage",
        "'PAR1', t.parquet, file-parquet",
        "'\0\0''\n\0', sites.shp, file-shapes",
        "'\u0003|\u0003\u000e\u0001\0', sites.dbf, file-dbf",
        "'\u00D0\u00CF\u0011\u00E0', mail.msg, file-message",
        "'TY  - NEWS', z.ris, file-bibliography",
        "'@article{dupont_2021,\n', z.bib, file-bibliography",
        "'PK\u0003\u0004communes.shp', communes.zip, file-shapefile",
        "'PK\u0003\u0004xx', envoi.zip, file-archive",
        "'Bonjour,\nceci est une lettre.\n', lettre.txt, file-unknown",
        "'hello, this is not JSON\n', dossier.json, file-unknown"
    })
    void whatItIsIsSaid(String content, String name, String code) throws IOException {
        assertEquals(List.of(code), codes(content, name));
    }
}
