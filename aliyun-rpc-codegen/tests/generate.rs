//! Packages from a small file of our own, in the official shape: every kind of schema, and what becomes of it.
//!
//! `GOLDEN=overwrite` accepts a change of what is written; read the diff.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

#[path = "generate/command.rs"]
mod command;
#[path = "generate/kept.rs"]
mod kept;
#[path = "generate/manifests.rs"]
mod manifests;
#[path = "generate/services.rs"]
mod services;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use aliyun_rpc_codegen::metadata::ApiDocs;
use aliyun_rpc_codegen::package::{self, Made, PackageError, Runtime, Target};
use aliyun_rpc_codegen::report::{Outcome, Report};

fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(path)
}

fn fixture(name: &str) -> ApiDocs {
    let text = fs::read(here("fixtures").join(name)).unwrap();
    serde_json::from_slice(&text).unwrap()
}

fn shop() -> ApiDocs {
    fixture("shop-20240501.json")
}

/// What products do less often.
fn depot() -> ApiDocs {
    fixture("depot-20240601.json")
}

fn make(docs: &[ApiDocs], folder: &Path) -> Result<Made, PackageError> {
    let target = Target {
        folder: folder.to_path_buf(),
        runtime: Runtime::Registry,
        rehearsal: false,
    };
    package::make(docs, &target)
}

fn text(folder: &Path, path: &str) -> String {
    fs::read_to_string(folder.join(path)).unwrap()
}

/// All files of a folder with their texts.
fn texts(folder: &Path) -> BTreeMap<PathBuf, String> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(&next).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_path_buf();
                found.insert(name, fs::read_to_string(&path).unwrap());
            }
        }
    }
    found
}

fn reads_as(golden: &str, docs: &ApiDocs) {
    let folder = tempfile::tempdir().unwrap();
    let docs = std::slice::from_ref(docs);
    make(docs, folder.path()).unwrap();
    let golden = here("golden").join(golden);
    if std::env::var_os("GOLDEN").is_some_and(|word| word == "overwrite") {
        let _ = fs::remove_dir_all(&golden);
        make(docs, &golden).unwrap();
    }
    let (made, wanted) = (texts(folder.path()), texts(&golden));
    assert_eq!(
        made.keys().collect::<Vec<_>>(),
        wanted.keys().collect::<Vec<_>>()
    );
    for (path, text) in &wanted {
        assert_eq!(&made[path], text, "{}", path.display());
    }
}

#[test]
fn the_package_reads_as_it_should() {
    reads_as("shop", &shop());
}

#[test]
fn rarer_shapes_read_as_they_should() {
    reads_as("depot", &depot());
}

#[test]
fn the_same_file_gives_the_same_bytes_and_nothing_is_written_twice() {
    let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let made = make(&[shop()], one.path()).unwrap();
    assert_eq!(made.changed.len(), texts(one.path()).len());
    make(&[shop()], two.path()).unwrap();
    assert_eq!(texts(one.path()), texts(two.path()));
    assert_eq!(
        make(&[shop()], one.path()).unwrap().changed,
        Vec::<PathBuf>::new()
    );
}

/// The report in lines, sorted.
fn lines(report: &Report) -> Vec<String> {
    let mut lines: Vec<String> = (report.lines.iter())
        .map(|line| {
            let (action, subject) = (
                line.action.as_deref().unwrap_or("-"),
                line.subject.as_deref().unwrap_or("-"),
            );
            format!("{} {action} {subject}: {}", line.outcome, line.reason)
        })
        .collect();
    lines.sort();
    lines
}

#[test]
fn what_is_left_out_is_reported_with_its_reason() {
    let folder = tempfile::tempdir().unwrap();
    let report = make(&[shop()], folder.path()).unwrap().report;
    assert_eq!(
        lines(&report),
        [
            "changed CreateOrder PictureUrl: a file upload: takes an address that the service can fetch, and uploads nothing itself",
            "changed ListOrders OrderIDs: text whose example is a JSON list: a list of texts, sent as that text",
            "changed async -: no answer model: only the request's id is read",
            "omitted ListOrders Broken: bounds that the metadata's own example breaks",
            "omitted ListOrders SecurityToken: sent by the runtime, out of the credentials",
            "omitted ListOrders Strange: error with status 2014, which is no HTTP status",
            "refused MoveOrder -: its only method is PUT, which the RPC style does not have",
            "refused TrackOrder -: a parameter in the header, which the RPC style does not have",
        ]
    );
    assert_eq!(
        (report.operations, report.generated, report.paged),
        (10, 8, 1)
    );
    assert_eq!(report.reasons()[0].0, Outcome::Refused);
}

#[test]
fn rarer_things_are_reported_too() {
    let folder = tempfile::tempdir().unwrap();
    let report = make(&[depot()], folder.path()).unwrap().report;
    assert_eq!(
        lines(&report),
        [
            "changed Label Free: a list that does not say what it holds: any JSON values",
            "changed Label Gone: a shared type that the file does not hold, taken as any JSON value",
            "changed Label Seal: binary content among other values, taken as text",
            "changed Label Trees: a list or map of itself, taken as any JSON value",
            "changed LimitBox -: an answer without members: only the request's id is read",
            "changed StyleBox -: an answer without members: only the request's id is read",
            "changed StyleBox Attributes: an object without members, written flat: a map of texts",
            "omitted LimitBox Code: a regular expression, which is documented and not checked",
            "omitted LimitBox Remark: bounds that no value is within",
            "omitted StoreBox BoxId: a second parameter of the same name",
            "omitted StoreBox Site: a second parameter that picks the host",
        ]
    );
    // The most important first, and of those the most frequent.
    let text = report.to_string();
    let order: Vec<&str> = text.lines().skip(4).take(3).collect();
    assert_eq!(
        order,
        [
            " omitted       1  bounds that no value is within",
            " changed       2  an answer without members: only the request's id is read",
            " changed       1  a list or map of itself, taken as any JSON value",
        ]
    );
    assert!(text.starts_with("8 of 8 operations generated, 1 of them paged\n"));
}

#[test]
fn what_people_wrote_is_kept_and_used() {
    let folder = tempfile::tempdir().unwrap();
    make(&[shop()], folder.path()).unwrap();
    let version = folder.path().join("src/v2024_05_01");
    let mine = "//! Mine.\n\npub struct Helper;\n\n#[derive(RpcAction)]\n#[rpc_action(product = \"Shop\", version = \"2024-05-01\")]\npub struct CreateOrder {}\n\n\
                pub struct CreateOrderResponse {}\n\nfn hidden() {}\n";
    fs::write(version.join("create_order.rs"), mine).unwrap();
    fs::write(
        version.join("endpoints.rs"),
        "pub static ENDPOINTS: Endpoints = Endpoints::central(\"mine\");\n",
    )
    .unwrap();
    let overlay = "[v2024_05_01.ListOrders]\ndoc = \"Lists what was bought.\"\noptions = ['waiter(paid, status = orders[].r#type, done(\"paid\"))']\n";
    fs::write(folder.path().join("overlay.toml"), overlay).unwrap();
    fs::write(folder.path().join("src/lib.rs"), "//! My words.\n").unwrap();
    make(&[shop()], folder.path()).unwrap();

    let texts = texts(folder.path());
    let of = |path: &str| texts[Path::new(path)].as_str();
    assert_eq!(of("src/v2024_05_01/create_order.rs"), mine);
    assert!(of("src/v2024_05_01/endpoints.rs").contains("\"mine\""));
    assert_eq!(of("src/lib.rs"), "//! My words.\n");
    let module = of("src/v2024_05_01.rs");
    assert!(module.contains("\nmod create_order;\n"), "{module}");
    assert!(
        module.contains("pub use create_order::{CreateOrder, CreateOrderResponse, Helper};"),
        "{module}"
    );
    assert!(module.contains("    CreateOrder::ACTION,\n"), "{module}");
    assert_eq!(module.matches("mod endpoints;").count(), 1);
    let list = of("src/v2024_05_01/list_orders.rs");
    assert!(list.contains("/// Lists what was bought.\n"), "{list}");
    assert!(
        list.contains("    waiter(paid, status = orders[].r#type, done(\"paid\")),\n"),
        "{list}"
    );
}

#[test]
fn operations_that_are_gone_are_removed_and_other_files_are_not() {
    let folder = tempfile::tempdir().unwrap();
    make(&[shop()], folder.path()).unwrap();
    let version = folder.path().join("src/v2024_05_01");
    fs::write(version.join("notes.rs"), "//! Mine.\n").unwrap();
    let mut docs = shop();
    docs.apis.shift_remove("Recognize");
    let made = make(&[docs], folder.path()).unwrap();
    assert!(!version.join("recognize.rs").exists());
    assert!(version.join("notes.rs").exists());
    assert!(
        made.changed.contains(&version.join("recognize.rs")),
        "{:?}",
        made.changed
    );
}

#[test]
fn a_rehearsal_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    make(&[shop()], folder.path()).unwrap();
    let before = texts(folder.path());
    let mut docs = shop();
    docs.apis.shift_remove("Recognize");
    let target = Target {
        folder: folder.path().to_path_buf(),
        runtime: Runtime::Registry,
        rehearsal: true,
    };
    let made = package::make(&[docs], &target).unwrap();
    assert!(!made.changed.is_empty());
    assert_eq!(texts(folder.path()), before);
}

#[test]
fn versions_of_one_product_share_a_package() {
    let folder = tempfile::tempdir().unwrap();
    let mut newer = shop();
    newer.info.version = "2025-01-02".to_owned();
    // As of `imagesearch` and `ImageSearch`.
    newer.info.product = "shop".to_owned();
    let made = make(&[shop(), newer.clone()], folder.path()).unwrap();
    assert_eq!(
        made.versions.keys().collect::<Vec<_>>(),
        ["v2024_05_01", "v2025_01_02"]
    );
    newer.info.product = "Other".to_owned();
    let error = make(&[shop(), newer], folder.path()).unwrap_err();
    assert!(matches!(error, PackageError::Products { .. }), "{error}");
}

#[test]
fn mistakes_are_told_before_anything_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let mut roa = shop();
    roa.info.style = "ROA".to_owned();
    let error = make(&[roa], folder.path()).unwrap_err().to_string();
    assert!(error.contains("Shop 2024-05-01 is of style ROA"), "{error}");
    let mut odd = shop();
    odd.info.version = "latest".to_owned();
    assert!(
        make(&[odd], folder.path())
            .unwrap_err()
            .to_string()
            .contains("`latest`")
    );

    let overlay = folder.path().join("overlay.toml");
    fs::write(&overlay, "[v2024_05_01.ListOrder]\noptions = []\n").unwrap();
    let error = make(&[shop()], folder.path()).unwrap_err().to_string();
    assert!(error.contains("v2024_05_01.ListOrder"), "{error}");
    fs::write(&overlay, "[v2024_05_01.ListOrders]\noption = []\n").unwrap();
    let error = make(&[shop()], folder.path()).unwrap_err().to_string();
    assert!(
        error.contains("overlay.toml") && error.contains("option"),
        "{error}"
    );
    assert_eq!(texts(folder.path()).len(), 1, "only the overlay");
}

/// Names that Rust or the derives keep for themselves, and two parameters where one can be.
#[test]
fn awkward_parameters_still_make_a_request() {
    let docs: ApiDocs = serde_json::from_value(serde_json::json!({
        "info": {"style": "RPC", "product": "Awkward", "version": "2024-05-01"},
        "apis": {"Ask": {
            "methods": ["post"],
            "parameters": [
                {"name": "Region", "in": "host", "schema": {"type": "string"}},
                {"name": "RegionId", "in": "host", "schema": {"type": "string"}},
                {"name": "Sign", "in": "query", "schema": {"type": "string"}},
                {"name": "Of", "in": "query", "schema": {"type": "string", "enum": ["Self", "Other"]}},
            ],
            "responses": {"200": {"schema": {"type": "object", "properties": {"Sign": {"type": "string"}}}}},
        }},
    }))
    .unwrap();
    let folder = tempfile::tempdir().unwrap();
    let made = make(&[docs], folder.path()).unwrap();
    let ask = fs::read_to_string(folder.path().join("src/v2024_05_01/ask.rs")).unwrap();
    assert!(
        ask.contains("#[rpc(host)]\n    pub region_id: Option<String>"),
        "{ask}"
    );
    assert!(!ask.contains("pub region:"));
    assert!(ask.contains("#[rpc(name = \"Sign\")]\n    pub sign_value: Option<String>"));
    assert!(ask.contains("pub sign: String"));
    assert!(ask.contains("#[rpc(name = \"Self\")]\n    SelfValue,"));
    let [line] = made.report.lines.as_slice() else {
        panic!("{:?}", made.report.lines)
    };
    assert_eq!(
        (line.subject.as_deref(), line.outcome),
        (Some("Region"), Outcome::Omitted)
    );
}

/// What a page holds is named in the attribute, also where no field of the operation's own types is of that type.
#[test]
fn items_of_shared_pages_are_imported() {
    let page = |items: &str| {
        serde_json::json!({
            "methods": ["post"],
            "parameters": [{"name": "PageNumber", "in": "query", "schema": {"type": "integer", "format": "int32"}}],
            "responses": {"200": {"schema": {"type": "object", "properties": {
                "Data": {"$ref": format!("#/components/schemas/{items}")},
            }}}},
        })
    };
    let holder = |items: serde_json::Value| serde_json::json!({"type": "object", "properties": {"Items": {"type": "array", "items": items}}});
    let docs: ApiDocs = serde_json::from_value(serde_json::json!({
        "info": {"style": "RPC", "product": "Awkward", "version": "2024-05-01"},
        "components": {"schemas": {
            "AnyPage": holder(serde_json::json!({"type": "any"})),
            "RowPage": holder(serde_json::json!({"$ref": "#/components/schemas/Row"})),
            "Row": {"type": "object", "properties": {"Name": {"type": "string"}}},
        }},
        "apis": {"ListAny": page("AnyPage"), "ListRows": page("RowPage")},
    }))
    .unwrap();
    let folder = tempfile::tempdir().unwrap();
    let made = make(&[docs], folder.path()).unwrap();
    assert_eq!(made.report.paged, 2);
    let file =
        |name: &str| fs::read_to_string(folder.path().join("src/v2024_05_01").join(name)).unwrap();
    let any = file("list_any.rs");
    assert!(
        any.contains("use aliyun_rpc_core::{JsonValue, RpcAction"),
        "{any}"
    );
    let rows = file("list_rows.rs");
    assert!(rows.contains("use super::types::{Row, RowPage};"), "{rows}");
}
