// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainCname`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes domain cname.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainCname)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(errors::DOMAIN_NAME_OVER_LIMIT, errors::INVAILD_PARAMETER)
)]
pub struct DescribeDomainCname {
    /// Domain name.
    pub domain_name: String,
}

/// Answer of [`DescribeDomainCname`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainCnameResponse {
    /// Cname datas.
    #[rpc(wrapper = "Data")]
    pub cname_datas: Vec<CnameData>,
    /// Id of the request.
    pub request_id: String,
}

/// Cname data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CnameData {
    /// Cname.
    pub cname: String,
    /// Domain.
    pub domain: String,
    /// Err msg.
    pub err_msg: String,
    /// Passed.
    pub passed: String,
    /// Status.
    pub status: Option<i64>,
}
