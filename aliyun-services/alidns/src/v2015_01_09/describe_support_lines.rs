// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSupportLines`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes support lines.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeSupportLines)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeSupportLines {
    /// Domain name, for example `example.com`.
    pub domain_name: Option<String>,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// User client IP, for example `1.1.*.*`.
    pub user_client_ip: Option<String>,
}

/// Answer of [`DescribeSupportLines`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSupportLinesResponse {
    /// Record lines.
    #[rpc(wrapper = "RecordLine")]
    pub record_lines: Vec<RecordLine>,
    /// Id of the request.
    pub request_id: String,
}

/// Record line.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RecordLine {
    /// Father code.
    pub father_code: String,
    /// Line code.
    pub line_code: String,
    /// Line display name.
    pub line_display_name: String,
    /// Line name.
    pub line_name: String,
}
