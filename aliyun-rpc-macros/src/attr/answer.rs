//! Options of answer fields and of enum variants: `#[rpc(...)]` under `RpcResponse` and `RpcEnum`.

use syn::{Attribute, LitStr};

use crate::attr::{Key, Opt, each, field};
use crate::errors::Errors;
use crate::naming::did_you_mean;

/// Everything that may stand in `#[rpc(...)]` on an answer field.
#[derive(Default)]
pub(crate) struct AnswerOpts {
    pub(crate) name: Option<Opt<LitStr>>,
    pub(crate) wrapper: Option<Opt<LitStr>>,
    pub(crate) json: Option<Opt<()>>,
    pub(crate) skip: Option<Opt<()>>,
    pub(crate) whole: Option<Opt<()>>,
}

const WORDS: &[&str] = &["name", "wrapper", "json", "skip", "whole"];

impl AnswerOpts {
    /// Reads the options of one `#[rpc(...)]`.
    pub(crate) fn read(&mut self, attr: &Attribute, errors: &mut Errors) {
        each(attr, errors, |key, errors| self.option(key, errors));
    }

    fn option(&mut self, key: &Key<'_>, errors: &mut Errors) -> syn::Result<()> {
        match key.name().as_str() {
            "name" => {
                let value = key.string("name = \"DBInstanceId\"")?;
                key.set(&mut self.name, value, errors);
            }
            "wrapper" => {
                let value = key.string("wrapper = \"Rule\"")?;
                key.set(&mut self.wrapper, value, errors);
            }
            "json" => key.set(&mut self.json, key.flag()?, errors),
            "skip" => key.set(&mut self.skip, key.flag()?, errors),
            "whole" => key.set(&mut self.whole, key.flag()?, errors),
            "default" | "optional" | "required" => {
                return Err(key.error(
                    "every answer field may be missing: it is then the type's default, or `None`",
                ));
            }
            other if field::WORDS.contains(&other) => {
                return Err(key.error(format!(
                    "`{other}` is for request fields; an answer field takes `name`, `wrapper`, `json`, `skip` or `whole`"
                )));
            }
            other => {
                return Err(key.error(format!(
                    "unknown `rpc` option `{other}`{}",
                    did_you_mean(other, WORDS.iter().copied())
                )));
            }
        }
        Ok(())
    }
}

/// Everything that may stand in `#[rpc(...)]` on an enum variant.
#[derive(Default)]
pub(crate) struct VariantOpts {
    pub(crate) name: Option<Opt<LitStr>>,
}

impl VariantOpts {
    /// Reads the options of one `#[rpc(...)]`.
    pub(crate) fn read(&mut self, attr: &Attribute, errors: &mut Errors) {
        each(attr, errors, |key, errors| {
            if key.name() != "name" {
                let message = format!(
                    "unknown `rpc` option `{}`; a variant takes only `name = \"...\"`",
                    key.name()
                );
                return Err(key.error(message));
            }
            let value = key.string("name = \"RUNNING\"")?;
            key.set(&mut self.name, value, errors);
            Ok(())
        });
    }
}
