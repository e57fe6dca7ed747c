/** A map and a timeline that move together, offline, with every claim's source one click away. */
module org.chronocarte {
    requires atlantafx.base;
    requires com.fasterxml.jackson.databind;
    requires com.gluonhq.maps;
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires java.desktop;
    requires java.net.http;
    requires java.sql;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.commonmark;
    requires org.dhatim.fastexcel.reader;
    requires org.jsoup;
    requires java.xml;
    requires org.xerial.sqlitejdbc;
    requires java.logging;
    requires javafx.controls;
    requires static org.jspecify;

    exports org.chronocarte.app to
            javafx.graphics;

    opens org.chronocarte.app.cli to
            info.picocli;

    provides com.gluonhq.maps.tile.TileRetriever with
            org.chronocarte.ui.map.gluon.VectorTileRetriever;
}
