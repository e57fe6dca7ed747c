package org.chronocarte.io.format.table;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What headers in French and English say of their columns. */
final class HeaderWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9°]+");
    private static final Pattern ASIDE = Pattern.compile("(?<!\\s)\\s*[(\\[].*");
    private static final Pattern NUMBERED = Pattern.compile(" ?[0-9]{1,2}$");

    private static final Set<String> EAST = Set.of("x", "easting", "abscisse", "coordx", "xcoord", "xl93");
    private static final Set<String> NORTH = Set.of("y", "northing", "ordonnee", "coordy", "ycoord", "yl93");

    /** A longer header is a text that happens to speak of coordinates. */
    private static final int LONGEST_OF_BOTH = 200;

    private static final Pattern LON_FIRST = Pattern.compile(
            "(?:.*[^a-z])?(?:lon|lng|long|longitude)(?:[^a-z]+.*|(?=lat))lat(?:itude)?(?![a-z]).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Short words with which the questions of a form begin: "Où cela s’est-il passé ?". */
    private static final Set<String> ASKING = Set.of("ou", "qui", "quoi", "who");

    /**
     * What stands before the name of a field: the object in which services keep it, "tags.name" of OpenStreetMap,
     * "fields.Nom" of Airtable, or the vocabulary, "Dublin Core:Title" of Omeka.
     */
    private static final Pattern HOLDER = Pattern.compile("(?:tags|fields|properties|attributes|record|_source)\\.(?=.)"
            + "|(?i:dublin core|dcterms|dc)\\s?[:.]\\s?(?=.)");

    /** Of a column of dates, when its values are dates. */
    private static final Set<String> BEGINNING_AT = Set.of("start time", "heure de debut", "heure debut", "begin time");

    private static final Set<String> ENDING_AT = Set.of("end time", "heure de fin", "heure fin", "finish time");

    private static final Set<String> DEADLINES =
            Set.of("due", "due date", "deadline", "echeance", "date d echeance", "date limite", "date echeance");

    /** How a question asks for what its next words name: "Quels thèmes ?". */
    private static final Pattern WHICH = Pattern.compile(
            "(?:quel|quelle|quels|quelles|what|which)(?: est| sont| etait| is| are| was)?(?: le| la| les| the)? (?=[a-z])");

    /** What is said of the row itself, not of what it tells. */
    private static final Pattern RECORD = Pattern.compile("(?:.* )?(?:timestamp|horodat\\w*|created|creation|modif\\w*"
            + "|updated?|mise a jour|maj|added|ajout|access\\w*|saisie|submitted|soumission|import\\w*|extraction"
            + "|consult\\w*|retrieved|last edited|last activity|derniere activite|envoi)(?: .*)?");

    private static final Pattern PRECISION_OF_DATE = Pattern.compile(
            ".*(?:date|time|inception|start|begin|debut|birth|death|naissance|mort|creation) ?prec(?:ision)?"
                    + "|precision (?:de la |de )?date");

    private static final Map<ColumnRole, String> WORDS = new EnumMap<>(
            Map.ofEntries(
                    Map.entry(
                            ColumnRole.ID,
                            "id,identifiant,identifier,uid,uuid,ref,event id,data id,n°,numero,event id cnty,eventid,key"),
                    Map.entry(
                            ColumnRole.TITLE,
                            "title,titre,headline,intitule,nom,name,libelle,label,event,evenement,what,quoi,objet,subject,que s est il passe,what happened,titreevent,titre courant,target1"),
                    Map.entry(
                            ColumnRole.TEXT,
                            "text,texte,description,summary,resume,details,detail,desc,content,contenu,body,recit,faits,abstract,abstract note,circonstances,item description,chapo"),
                    Map.entry(
                            ColumnRole.START,
                            "start,debut,date,start date,date start,date debut,date de debut,begin,begin date,from,when,quand,"
                                    + "event date,date de l evenement,datetime,date time,date heure,start time,timestamp,horodateur,dates,du,point in time,moment,date des faits,sqldate,issued,datetimeoriginal,date time original,create date,datation,periode,period,epoque,siecle"),
                    Map.entry(
                            ColumnRole.END,
                            "end,fin,end date,date end,date fin,date de fin,to,until,finish,end time,jusqu au,au,"
                                    + String.join(",", DEADLINES)),
                    Map.entry(
                            ColumnRole.DATE_NOTE,
                            "date note,note de date,remarque sur la date,precision de date,approxdate,approx date,date approximative"),
                    Map.entry(ColumnRole.OTHER_PLACES, "other places,autres lieux"),
                    Map.entry(ColumnRole.PRECISION, "precision,precision du lieu,place precision"),
                    Map.entry(ColumnRole.ANSWERS, "answers,answers to,responds to,repond a,en reponse a"),
                    Map.entry(
                            ColumnRole.YEAR,
                            "year,annee,an,start year,annee debut,annee de debut,iyear,millesime,yyyy"),
                    Map.entry(ColumnRole.MONTH, "month,mois,start month,imonth,mm"),
                    Map.entry(ColumnRole.DAY, "day,jour,start day,iday,dd"),
                    Map.entry(ColumnRole.END_YEAR, "end year,year end,annee fin,annee de fin"),
                    Map.entry(ColumnRole.END_MONTH, "end month,month end,mois fin,mois de fin"),
                    Map.entry(ColumnRole.END_DAY, "end day,day end,jour fin,jour de fin"),
                    Map.entry(ColumnRole.TIME, "time,heure,hour,horaire,hrmn"),
                    Map.entry(ColumnRole.LAT, "lat,latitude,y,gpslatitude,gps latitude"),
                    Map.entry(ColumnRole.LON, "lon,lng,long,longitude,x,gpslongitude,gps longitude"),
                    Map.entry(
                            ColumnRole.COORDINATES,
                            "coordinates,coordonnees,coords,gps,latlng,lat lon,lat long,lat lng,latlon,latitude longitude,geo,geom,"
                                    + "geometry,wkt,geo point,geo point 2d,the geom,geolocation,geojson,coordonnees gps,coord,lon lat,lonlat,lng lat,lnglat,long lat,longitude latitude,geopoint,pointgeo,point geo,coordonnees geographiques,coordinate location"),
                    Map.entry(
                            ColumnRole.PLACE,
                            "place,lieu,publisher place,location,localisation,where,ou,adresse,address,venue,site,quartier,secteur,lieu dit,lieudit,emplacement,nom du lieu,location name,place name,where coordinates,adr,spatial,spatial coverage,coverage,couverture spatiale,action geo full name,action geo fullname"),
                    Map.entry(
                            ColumnRole.CITY,
                            "ville,city,town,commune,municipality,municipalite,localite,locality,city or county,nom commune,"
                                    + "nom de la commune,libelle de la commune,libelle commune,lib commune,libcom,lib com,nom com,nomcom,nom de commune,commune nom,nom ville,nom de la ville,city name,libgeo"),
                    Map.entry(ColumnRole.COUNTRY, "country,pays,nation,country name,nom du pays,nom pays"),
                    Map.entry(
                            ColumnRole.REGION,
                            "region,state,province,departement,department,admin1,etat,provstate,state province,libelle du departement,libelle departement,lib departement,nom departement,nom du departement,nom dep,lib dep,dep,dept,code departement,code du departement,departement code,code dep,code dept,num dep,numero departement,insee dep,libelle de la region,libelle region,nom region,nom de la region,lib reg,nom reg"),
                    Map.entry(
                            ColumnRole.KIND,
                            "kind,type,categorie,category,nature,genre,event type,class,classe,item type,type de fait,rubrique,attacktype1 txt,disaster type"),
                    Map.entry(
                            ColumnRole.TAGS,
                            "tags,tag,labels,mots cles,mot cle,keywords,keyword,etiquettes,etiquette,themes,theme,topics,topic,sujets,manual tags,automatic tags"),
                    Map.entry(
                            ColumnRole.ACTORS,
                            "actors,actor,acteurs,acteur,personnes,personne,people,who,qui,participants,organisation,organization,author,authors,auteur,auteurs,creator,contributor,createur,gname,user login,account username,account display name,author name,author username,user screen name,user name,username,screen name,utilisateur,nom d utilisateur"),
                    Map.entry(
                            ColumnRole.SOURCE,
                            "source,sources,url,lien,liens,link,links,reference,references,source url,url source,site web"),
                    Map.entry(
                            ColumnRole.SOURCE_TITLE,
                            "source title,titre de la source,titre source,source name,container title,nom de la source,publication title"),
                    Map.entry(ColumnRole.WEIGHT, "weight,poids,importance"),
                    Map.entry(
                            ColumnRole.NOTE,
                            "note,notes,remarque,remarques,comment,comments,commentaire,commentaires,observations,observation")));

    private final Map<String, ColumnRole> byWord = new HashMap<>();

    HeaderWords() {
        WORDS.forEach((role, words) -> {
            for (String word : words.split(",")) {
                byWord.put(word, role);
            }
        });
    }

    /** Small letters without accents, blanks for all marks; what stands in brackets is left out. */
    static String folded(String header) {
        Matcher holder = HOLDER.matcher(header);
        String inner = holder.lookingAt() ? header.substring(holder.end()) : header;
        String bare =
                MARKS.matcher(Normalizer.normalize(inner, Normalizer.Form.NFD)).replaceAll("");
        String split = bare.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return OTHER.matcher(ASIDE.matcher(split).replaceFirst(""))
                .replaceAll(" ")
                .strip();
    }

    /** The role of a header that is called just so. */
    Optional<ColumnRole> whole(String header) {
        String folded = folded(header);
        ColumnRole role = byWord.get(folded);
        if (role == null) {
            ColumnRole numbered = byWord.get(NUMBERED.matcher(folded).replaceFirst(""));
            role = numbered != null && numbered.isShared() ? numbered : null;
        }
        return Optional.ofNullable(role);
    }

    /** The role of a header that may be a source's, when its values are codes: "Référence" then is the row's own. */
    Optional<ColumnRole> code(String header) {
        return whole(header).filter(ColumnRole.SOURCE::equals).map(role -> ColumnRole.ID);
    }

    /** The role of a header of times of day. */
    Optional<ColumnRole> clock(String header) {
        String folded = folded(header);
        boolean ends = ENDING_AT.contains(folded);
        return ends || BEGINNING_AT.contains(folded)
                ? Optional.of(ends ? ColumnRole.END_TIME : ColumnRole.TIME)
                : Optional.empty();
    }

    /** The role of a header of dates whose values are times of day, as "start" beside "date" is. */
    Optional<ColumnRole> clockOf(String header) {
        return whole(header)
                .filter(role -> role == ColumnRole.START || role == ColumnRole.END)
                .map(role -> role == ColumnRole.START ? ColumnRole.TIME : ColumnRole.END_TIME);
    }

    /** The role of a header that begins so, as "date of the ruling". */
    Optional<ColumnRole> beginning(String header) {
        String folded = WHICH.matcher(folded(header)).replaceFirst("");
        int blank = folded.indexOf(' ');
        String first = blank < 0 ? folded : folded.substring(0, blank);
        boolean telling = first.length() >= 4 || blank > 0 && ASKING.contains(first);
        return telling ? Optional.ofNullable(byWord.get(first)) : Optional.empty();
    }

    /** Whether a header names how exact something is, "datePrecision". */
    boolean isOfPrecision(String header) {
        String folded = folded(header);
        return folded.equals("precision") || PRECISION_OF_DATE.matcher(folded).matches();
    }

    /** Whether a header names the day until which something is to be done. */
    boolean isDeadline(String header) {
        return DEADLINES.contains(folded(header));
    }

    /** Whether a header says when its row was written, sent or changed. */
    boolean isOfTheRecord(String header) {
        return RECORD.matcher(folded(header)).matches();
    }

    /** Whether a header of both coordinates, "lon_lat" or "GPS (longitude / latitude)", names the longitude first. */
    static boolean isLonFirst(String header) {
        return header.length() <= LONGEST_OF_BOTH && LON_FIRST.matcher(header).matches();
    }

    /** The role of a header that names an axis of metres, as "coordonnee_x_l93" or "Easting". */
    Optional<ColumnRole> axis(String header) {
        List<String> words = List.of(OTHER.split(folded(header)));
        boolean east = words.stream().anyMatch(EAST::contains);
        boolean north = words.stream().anyMatch(NORTH::contains);
        return east == north ? Optional.empty() : Optional.of(east ? ColumnRole.LON : ColumnRole.LAT);
    }

    /** The role of a date within an object, as "firstTiming.end". */
    Optional<ColumnRole> inner(String header) {
        int point = header.lastIndexOf('.');
        return point <= 0
                ? Optional.empty()
                : Optional.ofNullable(byWord.get(folded(header.substring(point + 1))))
                        .filter(role -> role == ColumnRole.START || role == ColumnRole.END);
    }

    /** The role of a header that ends so, as "pickup_latitude". */
    Optional<ColumnRole> ending(String header) {
        String folded = folded(header);
        String last = folded.substring(folded.lastIndexOf(' ') + 1);
        return last.length() == 1
                ? Optional.empty()
                : Optional.ofNullable(byWord.get(last))
                        .filter(role -> role == ColumnRole.LAT || role == ColumnRole.LON);
    }
}
