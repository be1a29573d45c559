//! Answers on the wire: typed responses and refusals, in JSON and XML.

use aliyun_rpc_core::credentials::masked;
use aliyun_rpc_core::decode;
use aliyun_rpc_core::response::Format;
use aliyun_rpc_core::slot::{Object, Slot};
use quick_xml::escape::escape;
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::refusal::Refusal;
use crate::registry::Request;

/// An answer as it is sent, and as it may be shown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Rendered {
    pub(crate) wire: String,
    /// The same with secret fields masked.
    pub(crate) shown: String,
}

/// Media type of an answer, exactly as official clients expect it.
pub(crate) const fn media_type(format: Format) -> &'static str {
    match format {
        Format::Json => "application/json;charset=utf-8",
        Format::Xml => "text/xml;charset=utf-8",
    }
}

/// Writes a typed answer, with the id of the request.
pub(crate) fn success(
    request: &Request<'_>,
    response: &mut dyn Object,
    format: Format,
) -> Rendered {
    let root = format!("{}Response", request.action.name);
    // An answer that is one value has no place for the id.
    let has_id = set_request_id(response, request.id) || response.whole().is_some();
    let write = |response: &mut dyn Object| {
        let text = decode::encode(response, format, &root);
        if has_id {
            text
        } else {
            with_request_id(&text, format, &root, request.id)
        }
    };
    let wire = write(response);
    let shown = if mask(response) {
        write(response)
    } else {
        wire.clone()
    };
    Rendered { wire, shown }
}

/// Puts the id into the answer's own field, if it has one.
fn set_request_id(response: &mut dyn Object, id: &str) -> bool {
    let Some(i) = response
        .table()
        .iter()
        .position(|field| field.name == "RequestId")
    else {
        return false;
    };
    set_text(response.field(i), id)
}

fn set_text(slot: Slot<'_>, text: &str) -> bool {
    match slot {
        Slot::Str(own) => {
            text.clone_into(own);
            true
        }
        Slot::Text(own) => {
            own.set(text.into());
            true
        }
        Slot::Option(own) => set_text(own.fill(), text),
        _ => false,
    }
}

/// Adds the id to an answer whose struct has no field for it.
pub(crate) fn with_request_id(text: &str, format: Format, root: &str, id: &str) -> String {
    match format {
        Format::Json => match text.strip_prefix('{') {
            Some("}") => format!("{{\"RequestId\":\"{id}\"}}"),
            Some(rest) => format!("{{\"RequestId\":\"{id}\",{rest}"),
            None => text.to_owned(),
        },
        Format::Xml => {
            let element = format!("<{root}><RequestId>{id}</RequestId>");
            let empty = format!("<{root}/>");
            if text.contains(&empty) {
                text.replacen(&empty, &format!("{element}</{root}>"), 1)
            } else {
                text.replacen(&format!("<{root}>"), &element, 1)
            }
        }
    }
}

/// Overwrites secret fields; tells whether there was one.
fn mask(object: &mut dyn Object) -> bool {
    let table = object.table();
    let mut any = false;
    for (i, field) in table.iter().enumerate() {
        // An id is no secret, but it is shown whole nowhere.
        any |= if field.name == "AccessKeyId" {
            mask_id(object.field(i))
        } else {
            mask_slot(object.field(i), field.secret)
        };
    }
    any
}

fn mask_id(slot: Slot<'_>) -> bool {
    match slot {
        Slot::Str(own) => {
            *own = masked(own);
            true
        }
        _ => false,
    }
}

fn mask_slot(slot: Slot<'_>, secret: bool) -> bool {
    match slot {
        Slot::Object(object) => mask(object),
        Slot::List(list) => {
            (0..list.len()).fold(false, |any, i| mask_slot(list.item(i), secret) | any)
        }
        Slot::Map(map) => {
            let mut any = false;
            map.for_each(&mut |_, slot| any |= mask_slot(slot, secret));
            any
        }
        Slot::Option(maybe) => maybe.get().is_some_and(|slot| mask_slot(slot, secret)),
        scalar if secret => set_text(scalar, "***"),
        _ => false,
    }
}

/// Writes a refusal.
pub(crate) fn refusal(
    refusal: &Refusal,
    product: Option<&str>,
    host: &str,
    id: &str,
    format: Format,
) -> String {
    let recommend = format!(
        "https://api.aliyun.com/troubleshoot?q={}&product={}&requestId={id}",
        refusal.code,
        product.unwrap_or_default()
    );
    match format {
        Format::Json => {
            let mut body = json!({
                "RequestId": id,
                "HostId": host,
                "Code": refusal.code,
                "Message": refusal.message,
                "Recommend": recommend,
            });
            if let (Some(denied), Some(body)) = (&refusal.denied, body.as_object_mut()) {
                body.insert(
                    "AccessDeniedDetail".to_owned(),
                    json!({
                        "AuthAction": denied.action,
                        "AuthPrincipalType": "SubUser",
                        "AuthPrincipalOwnerId": denied.account,
                        "NoPermissionType": "ImplicitDeny",
                        "PolicyType": "AccountLevelIdentityBasedPolicy",
                    }),
                );
            }
            body.to_string()
        }
        Format::Xml => {
            let element =
                |name: &str, text: &str| format!("<{name}>{}</{name}>", escape(xml_text(text)));
            let mut inner = element("RequestId", id)
                + &element("HostId", host)
                + &element("Code", &refusal.code)
                + &element("Message", &refusal.message)
                + &element("Recommend", &recommend);
            if let Some(denied) = &refusal.denied {
                inner += &format!(
                    "<AccessDeniedDetail>{}{}{}{}{}</AccessDeniedDetail>",
                    element("AuthAction", &denied.action),
                    element("AuthPrincipalType", "SubUser"),
                    element("AuthPrincipalOwnerId", &denied.account),
                    element("NoPermissionType", "ImplicitDeny"),
                    element("PolicyType", "AccountLevelIdentityBasedPolicy"),
                );
            }
            format!("<?xml version='1.0' encoding='UTF-8'?><Error>{inner}</Error>")
        }
    }
}

/// XML cannot hold most control characters, not even escaped.
fn xml_text(text: &str) -> String {
    text.replace(
        |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t'),
        "\u{fffd}",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_added_to_answers_without_a_field() {
        let json = |text| with_request_id(text, Format::Json, "R", "1");
        assert_eq!(json("{}"), r#"{"RequestId":"1"}"#);
        assert_eq!(json(r#"{"A":1}"#), r#"{"RequestId":"1","A":1}"#);
        let xml = |text| with_request_id(text, Format::Xml, "R", "1");
        assert_eq!(xml("<R/>"), "<R><RequestId>1</RequestId></R>");
        assert_eq!(
            xml("<R><A>1</A></R>"),
            "<R><RequestId>1</RequestId><A>1</A></R>"
        );
    }

    #[test]
    fn refusals_in_both_formats() {
        let this = Refusal::new(400, "A.B", "1 < 2 & \u{1} \"x\"");
        let json = refusal(&this, Some("Config"), "h:1", "ID", Format::Json);
        let json: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(json["Message"], "1 < 2 & \u{1} \"x\"");
        assert_eq!(json["HostId"], "h:1");
        let xml = refusal(&this, None, "h:1", "ID", Format::Xml);
        assert!(
            xml.contains("<Message>1 &lt; 2 &amp; \u{fffd} &quot;x&quot;</Message>"),
            "{xml}"
        );
        assert!(xml.contains("<RequestId>ID</RequestId>"));
    }
}
