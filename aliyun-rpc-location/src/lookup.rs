//! The question and its answer.

use aliyun_location::v2015_06_12::DescribeEndpoints;
use aliyun_rpc_core::endpoint::Endpoint;
use aliyun_rpc_core::{Client, Error, RpcAction as _};

use crate::Question;
use crate::found::{Found, Unknown};

/// Says that the product is not known, or not in the region. With a blank, as it comes.
const UNKNOWN_PRODUCT: &str = "Illegal Parameter";

/// Asks. An error is trouble with asking, not a missing endpoint.
pub(crate) async fn ask(client: &Client, question: &Question) -> Result<Found, Error> {
    let request = DescribeEndpoints::new()
        .id(question.region.as_str())
        .service_code(question.code.as_str())
        .r#type(question.kind());
    let answer = match client.send(&request).await {
        Ok(answer) => answer,
        Err(error) => return unknown(&error).map_or(Err(error), |unknown| Ok(Err(unknown))),
    };
    let kind = question.kind();
    let host = answer.endpoints.iter().find(|found| found.r#type == kind);
    host.map_or(Ok(Err(Unknown::Product)), |found| {
        Endpoint::parse(&found.endpoint)
            .map(Ok)
            .map_err(|error| error.with_action(DescribeEndpoints::ACTION.name))
    })
}

/// Which refusals say that there is no endpoint.
fn unknown(error: &Error) -> Option<Unknown> {
    if error.is(DescribeEndpoints::INVALID_REGION_ID) {
        Some(Unknown::Region)
    } else if error.is(UNKNOWN_PRODUCT) {
        Some(Unknown::Product)
    } else {
        None
    }
}
