//! Lists and maps as one text.
//!
//! `repeatList` is put together here: no operation uses it as one text, so the library does not offer it. The same
//! holds for unknown styles, which the vendor's packages turn into empty text.

use aliyun_rpc_core::encode;
use aliyun_rpc_core::value::Param as _;

use crate::json::Json;
use crate::{Failure, same};

pub(crate) fn check(case: &Json, _: &Json) -> Result<(), Failure> {
    let array = case.get("array").ok_or("the case has no `array`")?;
    let mut text = String::new();
    if *array != Json::Null {
        match case.text("style")? {
            "json" => encode::json_text(array.value(), &mut text),
            "simple" => encode::join(array.value(), ",", &mut text),
            "spaceDelimited" => encode::join(array.value(), " ", &mut text),
            "pipeDelimited" => encode::join(array.value(), "|", &mut text),
            "repeatList" => repeat_list(case.text("prefix")?, array, &mut text),
            _ => Ok(()),
        }
        .map_err(|error| error.to_string())?;
    }
    same("text", case.text("expected")?, &text)
}

fn repeat_list(
    prefix: &str,
    array: &Json,
    out: &mut String,
) -> Result<(), aliyun_rpc_core::sign::BuildError> {
    encode::flatten(prefix, array.value(), &mut |name, value| {
        if !out.is_empty() {
            out.push_str("&&");
        }
        out.push_str(&aliyun_rpc_core::sign::percent::encode(name));
        out.push('=');
        out.push_str(&aliyun_rpc_core::sign::percent::encode(value));
    })
}
