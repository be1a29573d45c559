// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateExpressCloudConnection`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates express cloud connection.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateExpressCloudConnection)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ILLEGAL_PARAM_ALI_UID, errors::MISSING_PARAM_BID, errors::ILLEGAL_PARAM_REGION_NO,
        errors::ILLEGAL_PARAM_BANDWITH, errors::ILLEGAL_PARAM_CONTACT_TEL,
        errors::ILLEGAL_PARAM_CONTACT_MAIL, errors::ILLEGAL_PARAM_DESCRIPTION,
        errors::ILLEGAL_PARAM_ID_CARD_NO, errors::ILLEGAL_PARAM_PORT_TYPE,
        errors::ILLEGAL_PARAM_NAME, errors::ILLEGAL_PARAM_PEER_CITY,
        errors::ILLEGAL_PARAM_PEER_LOCATION, errors::ILLEGAL_PARAM_SERVICE_PROVIDER,
        errors::ILLEGAL_PARAM_REDUNDANT_ECC_ID, errors::ILLEGAL_PARAM_IDC_SP,
    )
)]
pub struct CreateExpressCloudConnection {
    /// Bandwidth, for example `2`.
    pub bandwidth: i32,
    /// Contact mail.
    pub contact_mail: Option<String>,
    /// Contact tel, for example `132*********`.
    pub contact_tel: Option<String>,
    /// Description, for example `高速上云服务`.
    pub description: Option<String>,
    /// Id card no: default `blank`.
    #[rpc(name = "IDCardNo")]
    pub id_card_no: Option<String>,
    /// Idc sp, for example `CU`.
    #[rpc(name = "IdcSP")]
    pub idc_sp: String,
    /// Name, for example `doctest`.
    pub name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Peer city: default `blank`, for example `杭州`.
    pub peer_city: Option<String>,
    /// Peer location, for example `**市**区/县**路**号**物业或楼宇名称**座**楼层**房间号**机柜号**机柜名称**设备**端口`.
    pub peer_location: String,
    /// Port type, for example `100Base-T`.
    pub port_type: Option<String>,
    /// Redundant ecc id, for example `ecc-d****`.
    pub redundant_ecc_id: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`CreateExpressCloudConnection`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateExpressCloudConnectionResponse {
    /// Ecc id, for example `ecc-jg************`.
    pub ecc_id: String,
    /// Id of the request.
    pub request_id: String,
}
