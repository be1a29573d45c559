// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The error codes that operations of Tag 2018-08-28 document, for `error.is(..)`.

use aliyun_rpc_core::descriptor::ErrorCode;

/// `CreatedByAlreadyOpen`, HTTP 400.
pub const CREATED_BY_ALREADY_OPEN: ErrorCode = ErrorCode::new(400, "CreatedByAlreadyOpen");
/// `Duplicate.TagKey`, HTTP 403.
pub const DUPLICATE_TAG_KEY: ErrorCode = ErrorCode::new(403, "Duplicate.TagKey");
/// `EntityNotExist.Role`, HTTP 403.
pub const ENTITY_NOT_EXIST_ROLE: ErrorCode = ErrorCode::new(403, "EntityNotExist.Role");
/// `FuzzyQuery.NotSupport`, HTTP 400.
pub const FUZZY_QUERY_NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "FuzzyQuery.NotSupport");
/// `GlobalAggregator.NotFount`, HTTP 400.
pub const GLOBAL_AGGREGATOR_NOT_FOUNT: ErrorCode = ErrorCode::new(400, "GlobalAggregator.NotFount");
/// `Invalid.NextToken`, HTTP 403.
pub const INVALID_NEXT_TOKEN: ErrorCode = ErrorCode::new(403, "Invalid.NextToken");
/// `InvalidParameter.AcceptLanguage`, HTTP 403.
pub const INVALID_PARAMETER_ACCEPT_LANGUAGE: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.AcceptLanguage");
/// `InvalidParameter.Category`, HTTP 403.
pub const INVALID_PARAMETER_CATEGORY: ErrorCode = ErrorCode::new(403, "InvalidParameter.Category");
/// `InvalidParameter.Key`, HTTP 403.
pub const INVALID_PARAMETER_KEY: ErrorCode = ErrorCode::new(403, "InvalidParameter.Key");
/// `InvalidParameter.ResourceType`, HTTP 403.
pub const INVALID_PARAMETER_RESOURCE_TYPE: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.ResourceType");
/// `InvalidParameter.ResourceType`, HTTP 400.
pub const INVALID_PARAMETER_RESOURCE_TYPE_400: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.ResourceType");
/// `InvalidParameter.ServiceCode`, HTTP 400.
pub const INVALID_PARAMETER_SERVICE_CODE: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.ServiceCode");
/// `InvalidParameter.Tags`, HTTP 400.
pub const INVALID_PARAMETER_TAGS: ErrorCode = ErrorCode::new(400, "InvalidParameter.Tags");
/// `InvalidParameter.TagKey`, HTTP 400.
pub const INVALID_PARAMETER_TAG_KEY: ErrorCode = ErrorCode::new(400, "InvalidParameter.TagKey");
/// `InvalidParameter.TagKey`, HTTP 403.
pub const INVALID_PARAMETER_TAG_KEY_403: ErrorCode = ErrorCode::new(403, "InvalidParameter.TagKey");
/// `InvalidParameter.TagValue`, HTTP 403.
pub const INVALID_PARAMETER_TAG_VALUE: ErrorCode = ErrorCode::new(403, "InvalidParameter.TagValue");
/// `InvalidParameter.TagValue`, HTTP 400.
pub const INVALID_PARAMETER_TAG_VALUE_400: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.TagValue");
/// `InvalidParameter.Value`, HTTP 403.
pub const INVALID_PARAMETER_VALUE: ErrorCode = ErrorCode::new(403, "InvalidParameter.Value");
/// `InvalidResourceARN.Account`, HTTP 400.
pub const INVALID_RESOURCE_ARN_ACCOUNT: ErrorCode =
    ErrorCode::new(400, "InvalidResourceARN.Account");
/// `InvalidResourceARN.FormatError`, HTTP 400.
pub const INVALID_RESOURCE_ARN_FORMAT_ERROR: ErrorCode =
    ErrorCode::new(400, "InvalidResourceARN.FormatError");
/// `InvalidResourceARN.Region`, HTTP 400.
pub const INVALID_RESOURCE_ARN_REGION: ErrorCode = ErrorCode::new(400, "InvalidResourceARN.Region");
/// `MetaTagKeyHasValue`, HTTP 400.
pub const META_TAG_KEY_HAS_VALUE: ErrorCode = ErrorCode::new(400, "MetaTagKeyHasValue");
/// `MetaTagKeyNotFound`, HTTP 403.
pub const META_TAG_KEY_NOT_FOUND: ErrorCode = ErrorCode::new(403, "MetaTagKeyNotFound");
/// `MissingParameter.AliUid`, HTTP 404.
pub const MISSING_PARAMETER_ALI_UID: ErrorCode = ErrorCode::new(404, "MissingParameter.AliUid");
/// `MissingParameter.Bid`, HTTP 404.
pub const MISSING_PARAMETER_BID: ErrorCode = ErrorCode::new(404, "MissingParameter.Bid");
/// `MissingParameter.Createby`, HTTP 403.
pub const MISSING_PARAMETER_CREATEBY: ErrorCode = ErrorCode::new(403, "MissingParameter.Createby");
/// `MissingParameter.Key`, HTTP 404.
pub const MISSING_PARAMETER_KEY: ErrorCode = ErrorCode::new(404, "MissingParameter.Key");
/// `MissingParameter.RegionId`, HTTP 404.
pub const MISSING_PARAMETER_REGION_ID: ErrorCode = ErrorCode::new(404, "MissingParameter.RegionId");
/// `MissingParameter.RemoveNum`, HTTP 404.
pub const MISSING_PARAMETER_REMOVE_NUM: ErrorCode =
    ErrorCode::new(404, "MissingParameter.RemoveNum");
/// `MissingParameter.ResourceIds`, HTTP 403.
pub const MISSING_PARAMETER_RESOURCE_IDS: ErrorCode =
    ErrorCode::new(403, "MissingParameter.ResourceIds");
/// `MissingParameter.ResourceIdARN`, HTTP 404.
pub const MISSING_PARAMETER_RESOURCE_ID_ARN: ErrorCode =
    ErrorCode::new(404, "MissingParameter.ResourceIdARN");
/// `MissingParameter.Tags`, HTTP 404.
pub const MISSING_PARAMETER_TAGS: ErrorCode = ErrorCode::new(404, "MissingParameter.Tags");
/// `MissingParameter.TagKey`, HTTP 404.
pub const MISSING_PARAMETER_TAG_KEY: ErrorCode = ErrorCode::new(404, "MissingParameter.TagKey");
/// `MissingParameter.TagKeyValueParamList`, HTTP 404.
pub const MISSING_PARAMETER_TAG_KEY_VALUE_PARAM_LIST: ErrorCode =
    ErrorCode::new(404, "MissingParameter.TagKeyValueParamList");
/// `MissingParameter.Value`, HTTP 404.
pub const MISSING_PARAMETER_VALUE: ErrorCode = ErrorCode::new(404, "MissingParameter.Value");
/// `Missing.ServiceCode`, HTTP 403.
pub const MISSING_SERVICE_CODE: ErrorCode = ErrorCode::new(403, "Missing.ServiceCode");
/// `Missing.TagKey`, HTTP 404.
pub const MISSING_TAG_KEY: ErrorCode = ErrorCode::new(404, "Missing.TagKey");
/// `NoMatch.RemoveNum`, HTTP 404.
pub const NO_MATCH_REMOVE_NUM: ErrorCode = ErrorCode::new(404, "NoMatch.RemoveNum");
/// `NoPermission`, HTTP 403.
pub const NO_PERMISSION: ErrorCode = ErrorCode::new(403, "NoPermission");
/// `NoPermissionKey.Category`, HTTP 403.
pub const NO_PERMISSION_KEY_CATEGORY: ErrorCode = ErrorCode::new(403, "NoPermissionKey.Category");
/// `NoPermissionKey.Operator`, HTTP 403.
pub const NO_PERMISSION_KEY_OPERATOR: ErrorCode = ErrorCode::new(403, "NoPermissionKey.Operator");
/// `NoPermission.Operator`, HTTP 403.
pub const NO_PERMISSION_OPERATOR: ErrorCode = ErrorCode::new(403, "NoPermission.Operator");
/// `NoPermission.SystemTag`, HTTP 403.
pub const NO_PERMISSION_SYSTEM_TAG: ErrorCode = ErrorCode::new(403, "NoPermission.SystemTag");
/// `NumberExceed.ResourceIds`, HTTP 403.
pub const NUMBER_EXCEED_RESOURCE_IDS: ErrorCode = ErrorCode::new(403, "NumberExceed.ResourceIds");
/// `NumberExceed.Tags`, HTTP 403.
pub const NUMBER_EXCEED_TAGS: ErrorCode = ErrorCode::new(403, "NumberExceed.Tags");
/// `PermissionDenied`, HTTP 403.
pub const PERMISSION_DENIED: ErrorCode = ErrorCode::new(403, "PermissionDenied");
/// `QuotaExceed.TagsPerResource`, HTTP 403.
pub const QUOTA_EXCEED_TAGS_PER_RESOURCE: ErrorCode =
    ErrorCode::new(403, "QuotaExceed.TagsPerResource");
/// `TagPolicy.NotOpen`, HTTP 403.
pub const TAG_POLICY_NOT_OPEN: ErrorCode = ErrorCode::new(403, "TagPolicy.NotOpen");
/// `TagPolicy.PendingEnable`, HTTP 403.
pub const TAG_POLICY_PENDING_ENABLE: ErrorCode = ErrorCode::new(403, "TagPolicy.PendingEnable");
/// `Throttling`, HTTP 400.
pub const THROTTLING: ErrorCode = ErrorCode::new(400, "Throttling");
/// `WrongEndpoint`, HTTP 403.
pub const WRONG_ENDPOINT: ErrorCode = ErrorCode::new(403, "WrongEndpoint");
